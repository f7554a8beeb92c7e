/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliography.h"

#include <glib/gi18n-lib.h>

#include "plx-part.h"
#include "plx-term.h"

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
      /* TRANSLATORS: a note on a source; the numbers are those of paragraphs. */
      sentence = g_strdup_printf (_ ("Paragraphs %1$u to %2$u are satire."), plx_part_get_first_paragraph (part),
                                  plx_part_get_last_paragraph (part));
      append_sentence (note, sentence);
    }
}

char *
plx_source_dup_note (PlxSource *self)
{
  g_autoptr (GString) note = g_string_new (NULL);
  const char *original = plx_source_get_original_language (self);
  g_autofree const char **caveats = plx_source_get_caveats (self);

  if (original != NULL)
    {
      g_autofree char *sentence = g_strdup_printf (_ ("Translated from %s."), plx_language_get_term (original));

      append_sentence (note, sentence);
    }
  append_satire (note, self);
  for (guint i = 0; caveats[i] != NULL; i++)
    append_sentence (note, caveats[i]);
  return note->len > 0 ? g_strdup (note->str) : NULL;
}
