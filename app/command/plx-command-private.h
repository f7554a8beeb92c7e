/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-command.h"
#include "plx-dossier-reader.h"
#include "plx-export-file.h"
#include "plx-export-format.h"
#include "plx-paper.h"

G_BEGIN_DECLS

/* The commands. @argv begins with the name of the command. */

int plx_command_check (int argc, char **argv);
int plx_command_list (int argc, char **argv);
int plx_command_show (int argc, char **argv);
int plx_command_report (int argc, char **argv);
int plx_command_format (int argc, char **argv);
int plx_command_compare (int argc, char **argv);
int plx_command_verify (int argc, char **argv);
int plx_command_find (int argc, char **argv);
int plx_command_export (int argc, char **argv);
int plx_command_cite (int argc, char **argv);

/* What they are made with. */

/**
 * plx_command_parse:
 * @parameters: what follows the options, for the usage: "KIND [FILE]"
 * @summary: what the command does
 * @minimum: the fewest arguments
 * @maximum: the most arguments
 * @arguments: (out) (transfer full): what is left of the command line besides options
 *
 * Reads the options of a command; --help is answered and ends the program. Says on stderr what is wrong.
 *
 * Returns: whether the command line is right
 */
gboolean plx_command_parse (int argc, char **argv, const GOptionEntry *options, const char *parameters,
                            const char *summary, guint minimum, guint maximum, char ***arguments);

/** plx_command_complain: prints a message and a line feed to stderr, fit for a terminal */
void plx_command_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);

/** plx_command_print_line: prints @text, fit for a terminal, and a line feed to stdout, in the charset of the
 * locale */
void plx_command_print_line (const char *text);

/** plx_command_write: writes to stdout as it is, in UTF-8 */
void plx_command_write (const char *text, gsize length);

/** plx_command_finish: flushes stdout; Returns: @status, or %PLX_EXIT_IMPOSSIBLE when not all could be
 * written */
int plx_command_finish (int status);

/**
 * plx_command_open:
 * @argument: (nullable): a file as named on the command line; NULL is the shipped dossier
 * @status: (inout): raised when the dossier has errors or cannot be read
 *
 * Returns: (transfer full) (nullable): the dossier; NULL when it does not open, which has been said on stderr
 */
PlxDossier *plx_command_open (const char *argument, int *status);

/**
 * plx_command_check_id:
 * @option: without its hyphens
 * @id: (nullable): its value
 *
 * Returns: whether @id is none, or that of a record of @kind; otherwise that has been said on stderr
 */
gboolean plx_command_check_id (PlxDossier *dossier, const char *option, const char *id, PlxRecordKind kind);

/** plx_command_status_for_error: Returns: the exit status for what kept a dossier from being read or written
 */
int plx_command_status_for_error (const GError *error);

/** PlxOutputFormat: the forms of the results */
typedef enum
{
  PLX_OUTPUT_TEXT,
  PLX_OUTPUT_CSV,
  PLX_OUTPUT_JSON,
} PlxOutputFormat;

/**
 * plx_command_parse_format:
 * @text: (nullable): the value of --format
 * @formats: (array zero-terminated=1): the forms that the command knows, by name, in the order of
 * PlxOutputFormat; "" for one it has not
 *
 * Returns: whether @text is one of them; otherwise that has been said on stderr
 */
gboolean plx_command_parse_format (const char *text, const char *const *formats, PlxOutputFormat *format);

/**
 * plx_command_parse_export_format:
 * @nick: (nullable): the value of --format; NULL leaves @format as it is
 * @has_format: whether the command can write a format
 *
 * Returns: whether @nick is the nick of a format that it can write; otherwise that has been said on stderr
 */
gboolean plx_command_parse_export_format (const char *nick, gboolean (*has_format) (PlxExportFormat format),
                                          PlxExportFormat *format);

/** plx_command_list_export_formats: Returns: (transfer full): the nicks of those formats, with commas between */
char *plx_command_list_export_formats (gboolean (*has_format) (PlxExportFormat format));

/** plx_command_check_output: whether @format can go to @output, or when it is NULL to stdout; otherwise that has been said on stderr */
gboolean plx_command_check_output (const char *output, PlxExportFormat format);

/**
 * plx_command_parse_paper:
 * @name: (nullable): the value of --paper; NULL for what the locale prints on
 *
 * Returns: whether it is one; otherwise that has been said on stderr
 */
gboolean plx_command_parse_paper (const char *name, PlxPaper *paper);

/** plx_command_get_width: Returns: how many columns the terminal has that the result goes to; 0 when it goes elsewhere */
guint plx_command_get_width (gboolean to_file);

/** plx_command_write_result: what @write writes, to the file @output, or to stdout when it is NULL. Returns: whether that went well;
 * otherwise why not has been said on stderr, but for a pipe that nobody reads any more */
gboolean plx_command_write_result (const char *output, PlxExportWriteFunc write, gpointer user_data);

G_END_DECLS
