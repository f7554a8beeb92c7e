/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "example-dossier.h"

/*
 * Small dossiers of estimates, written in one line:
 *
 *   "ann ~12000 2024-10-18; bob,cyd none 2024-10-20 via=wire in=s1,s2"
 *
 * Claimants, figure, when it was said, and what else there is to say, with semicolons between the estimates.
 *
 * - Ann, Bob, Cyd and the Wire belong to nobody; the General belongs to the Ministry, the Ministry and the
 * Envoy to Land.
 * - 12000 is exactly so much, ~12000 about, >=12000 at least, <=12000 at most, 1000..3000 between,
 * ~1000..3000 about; none gives no figure, but the words “a few”.
 * - in=: the sources that print it, s1 when nothing is said, the satirical paragraph of which is s1:9. s1
 * came out on 21, s2 on 25, s4 on 22 and s3 about 22 October 2024.
 * - via=: through whom. reportedly: its modality. of=: another measure than “troops”: “arms” is of the same
 * unit, “money” is not.
 */
#define FIGURE_DOSSIER_BEGINNING                                                                             \
  "{'parallax': 1, 'id': 'figures', 'title': 'Figures', 'language': 'en',"                                   \
  "'sources': ["                                                                                             \
  "  {'id': 's1', 'kind': 'news', 'publisher': 'Courier', 'published': '2024-10-21', 'language': 'en',"      \
  "   'parts': [{'kind': 'satire', 'paragraphs': [9, 9]}]},"                                                 \
  "  {'id': 's2', 'kind': 'news', 'publisher': 'Gazette', 'published': '2024-10-25', 'language': 'en'},"     \
  "  {'id': 's4', 'kind': 'news', 'publisher': 'Mercury', 'published': '2024-10-22', 'language': 'en'},"     \
  "  {'id': 's3', 'kind': 'news', 'publisher': 'Herald', 'published': '2024-10-22~', 'language': 'en'}],"    \
  "'claimants': ["                                                                                           \
  "  {'id': 'ann', 'kind': 'person', 'name': 'Ann'}, {'id': 'bob', 'kind': 'person', 'name': 'Bob'},"        \
  "  {'id': 'cyd', 'kind': 'person', 'name': 'Cyd'}, {'id': 'dee', 'kind': 'person', 'name': 'Dee'},"        \
  "  {'id': 'wire', 'kind': 'outlet', 'name': 'Wire'},"                                                      \
  "  {'id': 'land', 'kind': 'state', 'name': 'Land'},"                                                       \
  "  {'id': 'ministry', 'kind': 'agency', 'name': 'Ministry', 'member-of': 'land'},"                         \
  "  {'id': 'general', 'kind': 'person', 'name': 'General', 'member-of': 'ministry', 'role': 'chief of "     \
  "staff'},"                                                                                                 \
  "  {'id': 'envoy', 'kind': 'person', 'name': 'Envoy', 'member-of': 'land'}],"

#define FIGURE_DOSSIER_MEASURES                                                                              \
  "{'id': 'troops', 'title': 'Troops', 'unit': 'people'}, {'id': 'arms', 'title': 'Armed men', 'unit': "     \
  "'people'},"                                                                                               \
  "{'id': 'money', 'title': 'Money', 'unit': 'dollars'}"

static inline void
figure_dossier_add_ids (GString *json, const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, ",", -1);

  g_string_append (json, "[");
  for (guint i = 0; parts[i] != NULL; i++)
    g_string_append_printf (json, "%s'%s'", i > 0 ? ", " : "", parts[i]);
  g_string_append (json, "]");
}

static inline void
figure_dossier_add_citations (GString *json, const char *places)
{
  g_auto (GStrv) parts = g_strsplit (places, ",", -1);

  g_string_append (json, "'citations': [");
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) place = g_strsplit (parts[i], ":", 2);

      g_string_append_printf (json, "%s{'source': '%s', 'paragraph': %s, 'exact': 'words'}",
                              i > 0 ? ", " : "", place[0], place[1] != NULL ? place[1] : "1");
    }
  g_string_append (json, "]");
}

static inline void
figure_dossier_add_figure (GString *json, const char *figure)
{
  gboolean about = figure[0] == '~';
  g_auto (GStrv) ends = g_strsplit (figure + about, "..", 2);

  if (g_str_equal (figure, "none"))
    g_string_append (json, "'low': null, 'high': null, 'bound': 'unstated', 'words': 'a few', ");
  else if (g_str_has_prefix (figure, ">="))
    g_string_append_printf (json, "'low': %s, 'high': null, 'bound': 'at-least', 'words': 'w', ", figure + 2);
  else if (g_str_has_prefix (figure, "<="))
    g_string_append_printf (json, "'low': null, 'high': %s, 'bound': 'at-most', 'words': 'w', ", figure + 2);
  else
    g_string_append_printf (json, "'low': %s, 'high': %s, 'bound': '%s', 'words': 'w', ", ends[0],
                            ends[1] != NULL ? ends[1] : ends[0],
                            about             ? "about"
                            : ends[1] != NULL ? "between"
                                              : "exactly");
}

static inline void
figure_dossier_add_estimate (GString *json, guint number, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  const char *measure = "troops";
  const char *modality = "asserts";
  const char *places = "s1";

  g_string_append_printf (json, "%s{'id': 'e%u', 'claimants': ", number > 0 ? ", " : "", number);
  figure_dossier_add_ids (json, words[0]);
  g_string_append (json, ", ");
  figure_dossier_add_figure (json, words[1]);
  g_string_append_printf (json, "'stated': '%s', ", words[2]);
  for (guint i = 3; words[i] != NULL; i++)
    {
      if (g_str_has_prefix (words[i], "in="))
        places = words[i] + 3;
      else if (g_str_has_prefix (words[i], "of="))
        measure = words[i] + 3;
      else if (g_str_has_prefix (words[i], "via="))
        {
          g_string_append (json, "'through': ");
          figure_dossier_add_ids (json, words[i] + 4);
          g_string_append (json, ", ");
        }
      else
        modality = words[i];
    }
  g_string_append_printf (json, "'measure': '%s', 'modality': '%s', ", measure, modality);
  figure_dossier_add_citations (json, places);
  g_string_append (json, "}");
}

/** figure_dossier_new: @measures: (nullable): other ones than FIGURE_DOSSIER_MEASURES. Returns: (transfer
 * full) */
static inline PlxDossier *
figure_dossier_new (const char *estimates, const char *measures)
{
  g_autoptr (GString) json = g_string_new (FIGURE_DOSSIER_BEGINNING);
  g_auto (GStrv) lines = g_strsplit (estimates, "; ", -1);
  PlxDossier *dossier;

  g_string_append_printf (json, "'measures': [%s], 'estimates': [",
                          measures != NULL ? measures : FIGURE_DOSSIER_MEASURES);
  for (guint i = 0; lines[i] != NULL && lines[i][0] != '\0'; i++)
    figure_dossier_add_estimate (json, i, lines[i]);
  g_string_append (json, "]}");
  dossier = example_dossier_read (json->str);
  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  return dossier;
}
