/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-json-text.h"

/* json-glib 1.6 leaves U+001F unescaped, which RFC 8259 forbids; the others may mislead whoever reads the text. */
static gboolean
needs_escape (gunichar character)
{
  switch (g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
      return character != '\n';
    case G_UNICODE_FORMAT:
      /* The joiners belong to the spelling of words. */
      return character < 0x10000 && character != 0x200c && character != 0x200d;
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return TRUE;
    default:
      return FALSE;
    }
}

char *
plx_json_text (JsonBuilder *builder, guint indentation)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *json = NULL;
  GString *text = g_string_new (NULL);

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json = json_generator_to_data (generator, NULL);
  for (const char *p = json; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (needs_escape (character))
        g_string_append_printf (text, "\\u%04x", character);
      else
        g_string_append_unichar (text, character);
      for (guint i = 0; character == '\n' && i < indentation; i++)
        g_string_append_c (text, ' ');
    }
  return g_string_free (text, FALSE);
}
