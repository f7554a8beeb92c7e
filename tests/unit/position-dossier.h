/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "dossier-texts.h"
#include "plx-position-comparison.h"

/*
 * Small dossiers, written as "zed denies 2024-10-18; zed+amy affirms 2024-10-21~ q2 satire": who, which
 * stance, when, the question (q1 where none is named), and "satire" for what rests on satire alone, "late"
 * for what came out later or "again" for what another source printed later as well.
 *
 *   freedonia      a state
 *     ministry     an agency
 *       zed        a person
 *     amy          a person
 *   sylvania       a state
 *   club           an organisation, which stands in the file before sylvania
 *   elodie         a person who belongs to nothing
 */
#define BEGINNING                                                                                            \
  "{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en', 'sources': ["                                  \
  "{'id': 'paper', 'kind': 'news', 'publisher': 'Paper', 'published': '2024-11-01', 'language': 'en',"       \
  " 'parts': [{'kind': 'satire', 'paragraphs': [10, 19], 'title': 'A jest'}]},"                              \
  "{'id': 'weekly', 'kind': 'news', 'publisher': 'Weekly', 'published': '2024-12-01', 'language': 'en'}],"   \
  "'claimants': ["                                                                                           \
  "{'id': 'freedonia', 'kind': 'state', 'name': 'Freedonia'},"                                               \
  "{'id': 'ministry', 'kind': 'agency', 'name': 'Ministry', 'member-of': 'freedonia'},"                      \
  "{'id': 'zed', 'kind': 'person', 'name': 'Zed', 'member-of': 'ministry'},"                                 \
  "{'id': 'amy', 'kind': 'person', 'name': 'Amy', 'member-of': 'freedonia'},"                                \
  "{'id': 'club', 'kind': 'organisation', 'name': 'Club'},"                                                  \
  "{'id': 'sylvania', 'kind': 'state', 'name': 'Sylvania'},"                                                 \
  "{'id': 'elodie', 'kind': 'person', 'name': 'Elodie'},"                                                    \
  "{'id': 'nameless', 'kind': 'person'},"                                                                    \
  "{'id': 'aide', 'kind': 'person', 'name': 'Aide', 'member-of': 'nameless'}],"                              \
  "'questions': [{'id': 'q1', 'title': 'Is it so?'}, {'id': 'q2', 'title': 'Will it last?'}, {'id': 'q3'}]," \
  "'positions': ["

static inline void
add_position (GString *text, const char *description, guint number)
{
  g_autofree char *stripped = g_strstrip (g_strdup (description));
  g_auto (GStrv) words = g_strsplit (stripped, " ", -1);
  g_auto (GStrv) claimants = g_strsplit (words[0], "+", -1);
  g_autofree char *names = g_strjoinv ("', '", claimants);
  const char *question = "q1";
  const char *source = "paper";
  const char *again = "";
  guint paragraph = 1;

  for (guint i = 3; words[i] != NULL; i++)
    {
      if (words[i][0] == 'q')
        question = words[i];
      else if (g_str_equal (words[i], "satire"))
        paragraph = 12;
      else if (g_str_equal (words[i], "late"))
        source = "weekly";
      else if (g_str_equal (words[i], "again"))
        again = ", {'source': 'weekly', 'paragraph': 1, 'exact': 'words'}";
    }
  g_string_append_printf (
      text,
      "%s{'id': 'p%u', 'claimants': ['%s'], 'question': '%s', 'stance': '%s', 'words': 'words %u',"
      " 'stated': '%s', 'citations': [{'source': '%s', 'paragraph': %u, 'exact': 'words'}%s]}",
      number > 1 ? "," : "", number, names, question, words[1], number, words[2], source, paragraph, again);
}

static inline PlxDossier *
dossier_new (const char *positions)
{
  g_auto (GStrv) descriptions = g_strsplit (positions, ";", -1);
  GString *text = g_string_new (BEGINNING);
  g_autofree char *json = NULL;

  for (guint i = 0; descriptions[i] != NULL; i++)
    add_position (text, descriptions[i], i + 1);
  g_string_append (text, "]}");
  json = g_strdelimit (g_string_free (text, FALSE), "'", '"');
  return read_text (json);
}

static inline PlxAsOf
as_of (PlxClock clock, const char *day)
{
  PlxAsOf result = { clock, PLX_AS_OF_ALWAYS };
  PlxDate date;

  if (day == NULL)
    return result;
  g_assert_true (plx_date_parse (day, &date, NULL));
  result.day = plx_date_get_earliest (&date);
  return result;
}

static inline PlxPositionComparison *
compare (const char *positions, PlxClock clock, const char *day, gboolean satire)
{
  g_autoptr (PlxDossier) dossier = dossier_new (positions);
  const PlxAsOf when = as_of (clock, day);

  return plx_position_comparison_new (dossier, NULL, &when, satire);
}

/* The dossier that comes with the program. */
static inline PlxDossier *
read_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}
