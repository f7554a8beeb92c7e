/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliography.h"

#include <glib/gi18n-lib.h>

#include "plx-part.h"
#include "plx-term.h"
#include "plx-visible-text.h"

static void
append_sentence (GString *note, const char *sentence)
{
  if (note->len > 0)
    g_string_append_c (note, ' ');
  g_string_append (note, sentence);
}

static void
append_satire (GString *note, PlxSource *source)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (source);

  if (plx_source_get_source_kind (source) == PLX_SOURCE_SATIRE)
    append_sentence (note, _ ("This is satire."));
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);
      g_autofree char *sentence = NULL;

      if (plx_part_get_source_kind (part) != PLX_SOURCE_SATIRE)
        continue;
      if (plx_part_get_first_paragraph (part) == plx_part_get_last_paragraph (part))
        /* TRANSLATORS: a note on a source; the number is that of a paragraph. */
        sentence = g_strdup_printf (_ ("Paragraph %u is satire."), plx_part_get_first_paragraph (part));
      else
        /* TRANSLATORS: a note on a source; the numbers are those of paragraphs. */
        sentence = g_strdup_printf (_ ("Paragraphs %1$u to %2$u are satire."), plx_part_get_first_paragraph (part),
                                    plx_part_get_last_paragraph (part));
      append_sentence (note, sentence);
    }
}

static void
append_language (GString *note, PlxSource *source)
{
  const char *original = plx_source_get_original_language (source);
  g_autofree char *sentence = NULL;

  if (original == NULL)
    return;
  sentence = g_strdup_printf (_ ("Translated from %s."), plx_language_get_term (original));
  append_sentence (note, sentence);
}

static char *
close_note (GString *note)
{
  char *visible = note->len > 0 ? plx_visible_text (note->str, " ") : NULL;

  g_string_free (note, TRUE);
  return visible;
}

char *
plx_source_dup_satire (PlxSource *self)
{
  GString *note = g_string_new (NULL);

  append_satire (note, self);
  return close_note (note);
}

char *
plx_source_dup_warning (PlxSource *self)
{
  GString *note = g_string_new (NULL);

  append_language (note, self);
  append_satire (note, self);
  return close_note (note);
}

char *
plx_source_dup_caveats (PlxSource *self)
{
  GString *note = g_string_new (NULL);
  g_autofree const char **caveats = plx_source_get_caveats (self);

  for (guint i = 0; caveats[i] != NULL; i++)
    append_sentence (note, caveats[i]);
  return close_note (note);
}

char *
plx_source_dup_note (PlxSource *self)
{
  GString *note = g_string_new (NULL);
  g_autofree char *warning = plx_source_dup_warning (self);
  g_autofree char *caveats = plx_source_dup_caveats (self);

  if (warning != NULL)
    append_sentence (note, warning);
  if (caveats != NULL)
    append_sentence (note, caveats);
  return close_note (note);
}

const char *
plx_source_kind_get_genre (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_WIRE:
      return "Wire report";
    case PLX_SOURCE_OFFICIAL:
      return "Official statement";
    case PLX_SOURCE_COMMENTARY:
      return "Commentary";
    case PLX_SOURCE_SATIRE:
      return "Satire";
    default:
      return NULL;
    }
}
