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

/* How much of @text stays as it is. */
static gsize
measure_plain (const char *text)
{
  const char *p = text;

  while (*p != '\n' && *p != '\0')
    {
      if (g_ascii_isprint (*p))
        p++;
      else if (!needs_escape (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      else
        break;
    }
  return (gsize) (p - text);
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
  for (const char *p = json; *p != '\0';)
    {
      gsize n = measure_plain (p);

      g_string_append_len (text, p, (gssize) n);
      p += n;
      if (*p == '\n')
        g_string_append_printf (text, "\n%*s", (int) indentation, "");
      else if (*p != '\0')
        g_string_append_printf (text, "\\u%04x", g_utf8_get_char (p));
      if (*p != '\0')
        p = g_utf8_next_char (p);
    }
  return g_string_free (text, FALSE);
}
