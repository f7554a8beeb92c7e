/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-look-alike.h"

#include <string.h>

typedef struct
{
  gunichar letter;
  char latin;
} Confusable;

/* Lower-case letters, in the order of their code points. */
static const Confusable confusables[] = {
  { 0x0131, 'i' }, { 0x03b1, 'a' }, { 0x03b9, 'i' }, { 0x03ba, 'k' }, { 0x03bd, 'v' }, { 0x03bf, 'o' },
  { 0x03c1, 'p' }, { 0x03c5, 'u' }, { 0x03c7, 'x' }, { 0x0430, 'a' }, { 0x0435, 'e' }, { 0x043a, 'k' },
  { 0x043c, 'm' }, { 0x043d, 'h' }, { 0x043e, 'o' }, { 0x0440, 'p' }, { 0x0441, 'c' }, { 0x0442, 't' },
  { 0x0443, 'y' }, { 0x0445, 'x' }, { 0x0455, 's' }, { 0x0456, 'i' }, { 0x0458, 'j' }, { 0x04bb, 'h' },
  { 0x0501, 'd' }, { 0x051b, 'q' }, { 0x051d, 'w' },
};

static gunichar
to_latin (gunichar letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (confusables); i++)
    {
      if (confusables[i].letter == letter)
        return (gunichar) confusables[i].latin;
    }
  return letter;
}

/* White space, marks, and what is not drawn at all (Default_Ignorable_Code_Point of the Unicode Character Database). */
static gboolean
is_left_out (gunichar c)
{
  return g_unichar_isspace (c) || g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_FORMAT || c == 0x115f
         || c == 0x1160 || c == 0x3164 || c == 0xffa0 || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff);
}

static char *
ascii_skeleton (const char *name)
{
  GString *skeleton = g_string_sized_new (strlen (name));

  for (; *name != '\0'; name++)
    {
      if (!g_ascii_isspace (*name))
        g_string_append_c (skeleton, g_ascii_tolower (*name));
    }
  return g_string_free (skeleton, FALSE);
}

char *
plx_look_alike_skeleton (const char *name)
{
  g_autofree char *folded = NULL;
  g_autofree char *decomposed = NULL;
  GString *skeleton;

  if (g_str_is_ascii (name))
    return ascii_skeleton (name);
  folded = g_utf8_casefold (name, -1);
  decomposed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  skeleton = g_string_new (NULL);
  for (const char *p = decomposed; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_left_out (c))
        g_string_append_unichar (skeleton, to_latin (c));
    }
  return g_string_free (skeleton, FALSE);
}
