/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-problem.h"

#include <glib/gi18n-lib.h>

#include "plx-shown-text.h"

struct _PlxProblem
{
  GObject parent_instance;

  PlxProblemSeverity severity;
  PlxProblemCode code;
  guint line;
  guint column;
  char *path;
  char *message;
  PlxRecordKind record_kind;
  guint32 record_row;
};

G_DEFINE_FINAL_TYPE (PlxProblem, plx_problem, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlxProblemSeverity, plx_problem_severity,
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_WARNING, "warning"))

G_DEFINE_ENUM_TYPE (PlxProblemCode, plx_problem_code,
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_SYNTAX, "syntax"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_TYPE, "type"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_VALUE, "value"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_DATE, "date"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_MISSING, "missing"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_DUPLICATE, "duplicate"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_REFERENCE, "reference"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_CONTRADICTION, "contradiction"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_LOOK_ALIKE, "look-alike"),
                    G_DEFINE_ENUM_VALUE (PLX_PROBLEM_IO, "io"))

static void
plx_problem_finalize (GObject *object)
{
  PlxProblem *self = PLX_PROBLEM (object);

  g_free (self->path);
  g_free (self->message);
  G_OBJECT_CLASS (plx_problem_parent_class)->finalize (object);
}

static void
plx_problem_class_init (PlxProblemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_problem_finalize;
}

static void
plx_problem_init (PlxProblem *self)
{
  self->record_row = PLX_NO_ROW;
}

PlxProblem *
plx_problem_new (PlxProblemSeverity severity, PlxProblemCode code, guint line, guint column, char *path, char *message)
{
  PlxProblem *self = g_object_new (PLX_TYPE_PROBLEM, NULL);

  self->severity = severity;
  self->code = code;
  self->line = line;
  self->column = column;
  self->path = path;
  self->message = message;
  return self;
}

PlxProblemSeverity
plx_problem_get_severity (PlxProblem *self)
{
  return self->severity;
}

PlxProblemCode
plx_problem_get_code (PlxProblem *self)
{
  return self->code;
}

guint
plx_problem_get_line (PlxProblem *self)
{
  return self->line;
}

guint
plx_problem_get_column (PlxProblem *self)
{
  return self->column;
}

const char *
plx_problem_get_path (PlxProblem *self)
{
  return self->path;
}

const char *
plx_problem_get_message (PlxProblem *self)
{
  return self->message;
}

void
plx_problem_set_record (PlxProblem *self, PlxRecordKind kind, guint32 row)
{
  self->record_kind = kind;
  self->record_row = row;
}

gboolean
plx_problem_get_record (PlxProblem *self, PlxRecordKind *kind, guint32 *row)
{
  *kind = self->record_kind;
  *row = self->record_row;
  return self->record_row != PLX_NO_ROW;
}

char *
plx_problem_to_string (PlxProblem *self, const char *name)
{
  g_autoptr (GString) string = g_string_new (name);
  const char *severity = plx_enum_get_nick (PLX_TYPE_PROBLEM_SEVERITY, self->severity);

  if (self->line > 0)
    g_string_append_printf (string, ":%u:%u", self->line, self->column);
  g_string_append_printf (string, ": %s: ", severity);
  if (self->path != NULL && self->path[0] != '\0')
    {
      g_autofree char *path = plx_shown_text (self->path, G_MAXSIZE);

      g_string_append_printf (string, "%s: ", path);
    }
  g_string_append_printf (string, "%s [%s]", self->message, plx_enum_get_nick (PLX_TYPE_PROBLEM_CODE, self->code));
  return g_string_free (g_steal_pointer (&string), FALSE);
}

int
plx_problem_compare (PlxProblem *a, PlxProblem *b)
{
  if (a->line != b->line)
    return a->line < b->line ? -1 : 1;
  if (a->column != b->column)
    return a->column < b->column ? -1 : 1;
  return (int) a->code - (int) b->code;
}
