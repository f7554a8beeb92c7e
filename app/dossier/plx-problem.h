/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-kind.h"

G_BEGIN_DECLS

typedef enum
{
  PLX_PROBLEM_ERROR,
  PLX_PROBLEM_WARNING,
} PlxProblemSeverity;

/** PlxProblemCode: what sort of problem; the word in brackets at the end of a message of `parallax check` */
typedef enum
{
  PLX_PROBLEM_SYNTAX,        /* not RFC 8259 */
  PLX_PROBLEM_LIMIT,         /* too deep, too long, too many */
  PLX_PROBLEM_TYPE,          /* an array where a string is expected */
  PLX_PROBLEM_VALUE,         /* of the right type, but not allowed */
  PLX_PROBLEM_DATE,          /* not a date of EDTF */
  PLX_PROBLEM_MISSING,       /* a required member is not there */
  PLX_PROBLEM_DUPLICATE,     /* an id, or a member of an object, given twice */
  PLX_PROBLEM_REFERENCE,     /* the id of no record, or of a record of another kind */
  PLX_PROBLEM_CONTRADICTION, /* two members that exclude each other */
  PLX_PROBLEM_UNKNOWN,       /* a member that the version does not know */
  PLX_PROBLEM_LOOK_ALIKE,    /* two claimants whose names look the same */
  PLX_PROBLEM_IO,            /* the file cannot be read */
} PlxProblemCode;

#define PLX_TYPE_PROBLEM_SEVERITY (plx_problem_severity_get_type ())
GType plx_problem_severity_get_type (void);
#define PLX_TYPE_PROBLEM_CODE (plx_problem_code_get_type ())
GType plx_problem_code_get_type (void);

#define PLX_TYPE_PROBLEM (plx_problem_get_type ())
G_DECLARE_FINAL_TYPE (PlxProblem, plx_problem, PLX, PROBLEM, GObject)

/**
 * plx_problem_new:
 * @line: from 1; 0 when the problem belongs to no place in the file
 * @column: from 1, in characters; 0 when the problem belongs to no place in the file
 * @path: (transfer full) (nullable): where in the document, as a JSON Pointer (RFC 6901): "/estimates/3/low"; "" is the
 *   whole document
 * @message: (transfer full): what is wrong and what is expected, a sentence without its full stop
 */
PlxProblem *plx_problem_new (PlxProblemSeverity severity, PlxProblemCode code, guint line, guint column, char *path,
                             char *message);

PlxProblemSeverity plx_problem_get_severity (PlxProblem *self);
PlxProblemCode plx_problem_get_code (PlxProblem *self);
guint plx_problem_get_line (PlxProblem *self);
guint plx_problem_get_column (PlxProblem *self);
const char *plx_problem_get_path (PlxProblem *self);
const char *plx_problem_get_message (PlxProblem *self);

/**
 * plx_problem_set_record:
 * @row: of the record within its kind
 *
 * Says which listed record the problem lies in. For the reader, before anybody else sees the problem.
 */
void plx_problem_set_record (PlxProblem *self, PlxRecordKind kind, guint32 row);

/**
 * plx_problem_get_record:
 * @kind: (out): the kind of the listed record that the problem lies in
 * @row: (out): its row
 *
 * Returns: whether it lies in one
 */
gboolean plx_problem_get_record (PlxProblem *self, PlxRecordKind *kind, guint32 *row);

/**
 * plx_problem_to_string:
 * @name: the name of the file, as the user gave it
 *
 * Returns: (transfer full): "name:line:column: error: /path: message [code]"
 */
char *plx_problem_to_string (PlxProblem *self, const char *name);

/**
 * plx_problem_compare: by line, then column, then code
 */
int plx_problem_compare (PlxProblem *a, PlxProblem *b);

G_END_DECLS
