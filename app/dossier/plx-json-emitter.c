/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-json-emitter.h"

#include <string.h>

#include "plx-json-scanner.h"

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

static void
emit_token (PlxJsonEmitter *self, PlxJsonScanner *scanner, PlxJsonToken token)
{
  switch (token)
    {
    case PLX_JSON_TOKEN_OBJECT_START:
    case PLX_JSON_TOKEN_ARRAY_START:
      plx_json_emitter_begin (self, token == PLX_JSON_TOKEN_OBJECT_START ? '{' : '[');
      break;
    case PLX_JSON_TOKEN_OBJECT_END:
    case PLX_JSON_TOKEN_ARRAY_END:
      plx_json_emitter_end (self, token == PLX_JSON_TOKEN_OBJECT_END ? '}' : ']');
      break;
    case PLX_JSON_TOKEN_NAME:
      plx_json_emitter_name (self, plx_json_scanner_get_text (scanner, NULL));
      break;
    case PLX_JSON_TOKEN_STRING:
      plx_json_emitter_string (self, plx_json_scanner_get_text (scanner, NULL));
      break;
    case PLX_JSON_TOKEN_NUMBER:
      plx_json_emitter_literal (self, plx_json_scanner_get_text (scanner, NULL));
      break;
    case PLX_JSON_TOKEN_TRUE:
    case PLX_JSON_TOKEN_FALSE:
      plx_json_emitter_literal (self, token == PLX_JSON_TOKEN_TRUE ? "true" : "false");
      break;
    case PLX_JSON_TOKEN_NULL:
      plx_json_emitter_literal (self, "null");
      break;
    case PLX_JSON_TOKEN_END:
    case PLX_JSON_TOKEN_ERROR:
    default:
      break;
    }
}

void
plx_json_emitter_value (PlxJsonEmitter *self, const char *json)
{
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (json, strlen (json));
  PlxJsonToken token;

  while ((token = plx_json_scanner_next (scanner, NULL, NULL)) != PLX_JSON_TOKEN_END && token != PLX_JSON_TOKEN_ERROR)
    emit_token (self, scanner, token);
}

void
plx_json_emitter_members (PlxJsonEmitter *self, const char *json)
{
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (json, strlen (json));
  PlxJsonToken token = plx_json_scanner_next (scanner, NULL, NULL);

  while ((token = plx_json_scanner_next (scanner, NULL, NULL)) != PLX_JSON_TOKEN_ERROR
         && plx_json_scanner_get_depth (scanner) > 0)
    emit_token (self, scanner, token);
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
