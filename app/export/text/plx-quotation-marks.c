/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-quotation-marks.h"

#include <string.h>

/* Outside, then within: the first is for every language that is not here. */
typedef struct
{
  const char *languages;
  const char *open;
  const char *close;
  const char *inner_open;
  const char *inner_close;
} Marks;

static const Marks marks[] = {
  { "en", "“", "”", "‘", "’" },
  { "bg cs de is lt sk sl", "„", "“", "‚", "‘" },
  { "fr", "«\u00a0", "\u00a0»", "“", "”" },
  { "ar ca el es it pt", "«", "»", "“", "”" },
  { "be ru uk", "«", "»", "„", "“" },
  { "fa", "«", "»", "‹", "›" },
  { "nb nn no", "«", "»", "‘", "’" },
  { "hr hu pl ro sr", "„", "”", "»", "«" },
  { "fi sv", "”", "”", "’", "’" },
  { "he", "”", "”", "’", "’" },
  { "ja", "「", "」", "『", "』" },
};

static const Marks *
get_marks (const char *language)
{
  gsize length = language != NULL ? strcspn (language, "-_") : 0;

  for (guint i = 0; length > 0 && i < G_N_ELEMENTS (marks); i++)
    {
      g_auto (GStrv) tags = g_strsplit (marks[i].languages, " ", -1);
      g_autofree char *primary = g_ascii_strdown (language, (gssize) length);

      if (g_strv_contains ((const char *const *) tags, primary))
        return &marks[i];
    }
  return &marks[0];
}

/* The mark without the no-break space that stands inside it. */
static gboolean
has_mark (const char *p, const char *mark)
{
  g_autofree char *bare = g_strdup (mark);

  if (g_str_has_prefix (bare, "\u00a0"))
    return g_str_has_prefix (p, bare + strlen ("\u00a0"));
  if (g_str_has_suffix (bare, "\u00a0"))
    bare[strlen (bare) - strlen ("\u00a0")] = '\0';
  return g_str_has_prefix (p, bare);
}

typedef enum
{
  MARK_NONE,
  MARK_OPEN,
  MARK_CLOSE,
} Mark;

/* A mark that is the same on both sides, as a straight one is, opens when none is open. */
static Mark
read_mark (const char *p, const Marks *in, gboolean is_open)
{
  if (*p == '"' || (has_mark (p, in->open) && has_mark (p, in->close)))
    return is_open ? MARK_CLOSE : MARK_OPEN;
  if (has_mark (p, in->open))
    return MARK_OPEN;
  return has_mark (p, in->close) ? MARK_CLOSE : MARK_NONE;
}

static gboolean
is_space (const char *p)
{
  return g_unichar_isspace (g_utf8_get_char (p));
}

/* NULL when the marks do not pair. */
static char *
set_within (const char *text, const Marks *in)
{
  g_autoptr (GString) within = g_string_new (NULL);
  gboolean is_open = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      Mark mark = read_mark (p, in, is_open);

      if (mark == MARK_NONE)
        {
          g_string_append_unichar (within, g_utf8_get_char (p));
          continue;
        }
      if (is_open == (mark == MARK_OPEN))
        return NULL;
      is_open = mark == MARK_OPEN;
      /* French spaces inside the marks go with them. */
      if (!is_open && within->len > 0 && in->close[0] == '\xc2' && g_str_has_suffix (within->str, "\u00a0"))
        g_string_truncate (within, within->len - strlen ("\u00a0"));
      g_string_append (within, is_open ? in->inner_open : in->inner_close);
      if (is_open && in->close[0] == '\xc2' && p[1] != '\0' && is_space (g_utf8_next_char (p)))
        p = g_utf8_next_char (p);
    }
  return is_open ? NULL : g_string_free (g_steal_pointer (&within), FALSE);
}

static char *
dup_within (const char *text, const Marks *in)
{
  char *within = set_within (text, in);

  return within != NULL ? within : g_strdup (text);
}

char *
plx_quote_in_language (const char *text, const char *language)
{
  const Marks *in = get_marks (language);
  g_autofree char *within = dup_within (text, in);

  return g_strconcat (in->open, within, in->close, NULL);
}

char *
plx_quote_title (const char *title, const char *punctuation)
{
  g_autofree char *within = dup_within (title, &marks[0]);
  g_autofree char *end = NULL;
  char *p = within + strlen (within);
  gboolean needs;

  while (p > within && (g_str_has_suffix (within, "’") || g_str_has_suffix (within, "”")))
    {
      char *before = end;

      p = g_utf8_prev_char (p);
      end = g_strconcat (p, before, NULL);
      g_free (before);
      *p = '\0';
    }
  needs = p > within && p[-1] != '.' && (*punctuation == ',' || (p[-1] != '?' && p[-1] != '!'));
  return g_strconcat (marks[0].open, within, needs ? punctuation : "", end != NULL ? end : "", marks[0].close, NULL);
}

static gboolean
is_from_right (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO:
    case G_UNICODE_SCRIPT_ADLAM:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The first letter decides (UAX #9, rules P2 and P3). */
char *
plx_isolate (const char *text)
{
  const char *p = text;

  while (*p != '\0' && !g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (*p == '\0' || !is_from_right (g_utf8_get_char (p)))
    return g_strdup (text);
  return g_strconcat ("\u2068", text, "\u2069", NULL);
}
