/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-json-emitter.h"

struct _PlxJsonEmitter
{
  GString *text;
  guint depth;
  gboolean is_first;    /* nothing stands in the innermost bracket yet */
  gboolean after_name;
};

PlxJsonEmitter *
plx_json_emitter_new (void)
{
  PlxJsonEmitter *self = g_new0 (PlxJsonEmitter, 1);

  self->text = g_string_new (NULL);
  return self;
}

void
plx_json_emitter_free (PlxJsonEmitter *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

static void
break_line (PlxJsonEmitter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->text, "  ");
}

/* Separates what comes from what stands before it. */
static void
separate (PlxJsonEmitter *self)
{
  if (!self->after_name && self->depth > 0)
    {
      if (!self->is_first)
        g_string_append_c (self->text, ',');
      break_line (self);
    }
  self->is_first = FALSE;
  self->after_name = FALSE;
}

void
plx_json_emitter_begin (PlxJsonEmitter *self, char bracket)
{
  separate (self);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->is_first = TRUE;
}

void
plx_json_emitter_end (PlxJsonEmitter *self, char bracket)
{
  self->depth--;
  if (!self->is_first)
    break_line (self);
  g_string_append_c (self->text, bracket);
  self->is_first = FALSE;
}

/* RFC 8259 section 7: the quotation mark, the reverse solidus and the control characters must be escaped, the rest need not. */
static void
append_quoted (GString *text, const char *string)
{
  static const char short_escapes[] = "btnvfr"; /* U+0008 to U+000D; there is none for U+000B */

  g_string_append_c (text, '"');
  for (const guchar *p = (const guchar *) string; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_printf (text, "\\%c", *p);
      else if (*p >= 0x08 && *p <= 0x0d && *p != 0x0b)
        g_string_append_printf (text, "\\%c", short_escapes[*p - 0x08]);
      else if (*p < 0x20)
        g_string_append_printf (text, "\\u%04x", *p);
      else
        g_string_append_c (text, (char) *p);
    }
  g_string_append_c (text, '"');
}

void
plx_json_emitter_name (PlxJsonEmitter *self, const char *name)
{
  separate (self);
  append_quoted (self->text, name);
  g_string_append (self->text, ": ");
  self->after_name = TRUE;
}

void
plx_json_emitter_string (PlxJsonEmitter *self, const char *text)
{
  separate (self);
  append_quoted (self->text, text);
}

void
plx_json_emitter_number (PlxJsonEmitter *self, gint64 number)
{
  separate (self);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, number);
}

void
plx_json_emitter_literal (PlxJsonEmitter *self, const char *literal)
{
  separate (self);
  g_string_append (self->text, literal);
}

char *
plx_json_emitter_finish (PlxJsonEmitter *self, gsize *length)
{
  char *text;

  g_string_append_c (self->text, '\n');
  *length = self->text->len;
  text = g_string_free (self->text, FALSE);
  self->text = g_string_new (NULL);
  self->is_first = FALSE;
  return text;
}
