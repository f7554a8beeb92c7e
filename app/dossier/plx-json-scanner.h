/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "plx-json-vocabulary.h"

G_BEGIN_DECLS

/**
 * PLX_JSON_MAXIMUM_DEPTH:
 *
 * How many objects and arrays may be open inside each other.
 */
#define PLX_JSON_MAXIMUM_DEPTH 64

/**
 * PLX_JSON_MAXIMUM_MEMBERS:
 *
 * How many members one object may have, those given twice included.
 */
#define PLX_JSON_MAXIMUM_MEMBERS 256

/**
 * PLX_JSON_MAXIMUM_NAME_LENGTH:
 *
 * How many bytes of UTF-8 a member name may have once its escapes are resolved.
 */
#define PLX_JSON_MAXIMUM_NAME_LENGTH 128

/**
 * PLX_JSON_MAXIMUM_STRING_LENGTH:
 *
 * How many bytes of UTF-8 a string may have once its escapes are resolved.
 */
#define PLX_JSON_MAXIMUM_STRING_LENGTH (1024 * 1024)

/**
 * PLX_JSON_MAXIMUM_NUMBER_LENGTH:
 *
 * How many characters a number may be written with.
 */
#define PLX_JSON_MAXIMUM_NUMBER_LENGTH 1024

/**
 * PLX_JSON_MAXIMUM_FILE_LENGTH:
 *
 * How many bytes a whole text may have.
 */
#define PLX_JSON_MAXIMUM_FILE_LENGTH (G_GUINT64_CONSTANT (2) * 1024 * 1024 * 1024)

/**
 * PLX_JSON_MAXIMUM_WHOLE_NUMBER:
 *
 * The greatest magnitude that plx_json_scanner_get_number() gives: 2^53, the bound within which RFC 8259
 * section 6 calls integers interoperable, itself included.
 */
#define PLX_JSON_MAXIMUM_WHOLE_NUMBER (G_GINT64_CONSTANT (1) << 53)

/**
 * PlxJsonToken:
 * @PLX_JSON_TOKEN_ERROR: the text could not be scanned further; the scanner stays where it is
 * @PLX_JSON_TOKEN_OBJECT_START: a left brace
 * @PLX_JSON_TOKEN_OBJECT_END: a right brace
 * @PLX_JSON_TOKEN_ARRAY_START: a left bracket
 * @PLX_JSON_TOKEN_ARRAY_END: a right bracket
 * @PLX_JSON_TOKEN_NAME: the name of an object's member
 * @PLX_JSON_TOKEN_STRING: a string as a value
 * @PLX_JSON_TOKEN_NUMBER: a number
 * @PLX_JSON_TOKEN_TRUE: the literal `true`
 * @PLX_JSON_TOKEN_FALSE: the literal `false`
 * @PLX_JSON_TOKEN_NULL: the literal `null`
 * @PLX_JSON_TOKEN_END: the whole text is scanned and is well-formed
 *
 * The tokens of a JSON text. Commas and colons are checked and passed over.
 */
typedef enum
{
  PLX_JSON_TOKEN_ERROR,
  PLX_JSON_TOKEN_OBJECT_START,
  PLX_JSON_TOKEN_OBJECT_END,
  PLX_JSON_TOKEN_ARRAY_START,
  PLX_JSON_TOKEN_ARRAY_END,
  PLX_JSON_TOKEN_NAME,
  PLX_JSON_TOKEN_STRING,
  PLX_JSON_TOKEN_NUMBER,
  PLX_JSON_TOKEN_TRUE,
  PLX_JSON_TOKEN_FALSE,
  PLX_JSON_TOKEN_NULL,
  PLX_JSON_TOKEN_END
} PlxJsonToken;

/**
 * PlxJsonTextState:
 * @PLX_JSON_TEXT_WELL_FORMED: every character of the text stands as it was written
 * @PLX_JSON_TEXT_HAS_NUL: there is an escaped U+0000, shown as U+FFFD
 * @PLX_JSON_TEXT_LONE_SURROGATE: there is an escaped surrogate without its other half, shown as U+FFFD
 *
 * Whether the text of a name or string is Unicode text that C can hold. All of them are legal by the
 * grammar of RFC 8259 (section 8.2), and so no error to the scanner. A text with several defects has the
 * state of the first.
 */
typedef enum
{
  PLX_JSON_TEXT_WELL_FORMED,
  PLX_JSON_TEXT_HAS_NUL,
  PLX_JSON_TEXT_LONE_SURROGATE
} PlxJsonTextState;

/**
 * PlxJsonError:
 * @PLX_JSON_ERROR_SYNTAX: the text is not JSON as RFC 8259 defines it
 * @PLX_JSON_ERROR_LIMIT: the text may be JSON but is deeper or longer than the limits above
 *
 * What is wrong with a text. The messages are translated and fit to show; they name no position. Errors of
 * the stream (#GIOErrorEnum, %G_IO_ERROR_CANCELLED among them) are passed on as they are.
 */
typedef enum
{
  PLX_JSON_ERROR_SYNTAX,
  PLX_JSON_ERROR_LIMIT
} PlxJsonError;

#define PLX_JSON_ERROR (plx_json_error_quark ())
GQuark plx_json_error_quark (void);

/**
 * PlxJsonScanner:
 *
 * A strict, iterative, streaming scanner of RFC 8259. It holds a window of the stream and at most one
 * string, whatever the length of the text. Not to be used from two threads at once.
 */
typedef struct _PlxJsonScanner PlxJsonScanner;

/**
 * PlxJsonScannerNotice:
 * @scanner: the scanner, standing at the token in question
 * @user_data: (nullable): what was given to plx_json_scanner_set_notice()
 *
 * Called while a value is skipped or copied, at each token that is legal JSON and yet doubtful:
 * a name for which plx_json_scanner_is_duplicate() holds, a name or string whose state is not
 * %PLX_JSON_TEXT_WELL_FORMED, a number for which plx_json_scanner_get_number() gives %FALSE. One token, one
 * call. It may ask the scanner for anything about the token but not move it.
 */
typedef void (*PlxJsonScannerNotice) (PlxJsonScanner *scanner,
                                      gpointer        user_data);

/**
 * plx_json_scanner_new:
 * @stream: (transfer none): where to read from; the scanner holds a reference, and does not close it
 *
 * Returns: (transfer full): a scanner at the beginning of the text
 */
PlxJsonScanner *plx_json_scanner_new (GInputStream *stream);

/**
 * plx_json_scanner_new_for_data:
 * @data: (nullable): the text, not copied; it must outlive the scanner. It may be %NULL when @length is 0
 * @length: its length in bytes
 *
 * Returns: (transfer full): a scanner at the beginning of the text
 */
PlxJsonScanner *plx_json_scanner_new_for_data (const char *data,
                                               gsize       length);

/**
 * plx_json_scanner_free:
 * @scanner: (transfer full) (nullable): a scanner
 */
void plx_json_scanner_free (PlxJsonScanner *scanner);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxJsonScanner, plx_json_scanner_free)

/**
 * plx_json_scanner_next:
 * @scanner: a scanner
 * @cancellable: (nullable): looked at whenever the window is filled, that is every 64 KiB at least
 * @error: set with every %PLX_JSON_TOKEN_ERROR: a #PlxJsonError or what the stream reported
 *
 * Goes to the next token. After %PLX_JSON_TOKEN_ERROR and %PLX_JSON_TOKEN_END every further call gives the
 * same again.
 *
 * Returns: the kind of the token
 */
PlxJsonToken plx_json_scanner_next (PlxJsonScanner  *scanner,
                                    GCancellable    *cancellable,
                                    GError         **error);

/**
 * plx_json_scanner_next_member:
 * @scanner: a scanner that stands at the beginning of an object or behind a member's value
 * @vocabulary: the names that are expected, the same for every member of the object; it must outlive the
 *   object
 * @expected: the number of the word that probably comes, which is then recognized without being scanned; it
 *   may be any
 * @word: (out): the number of the word that the name is; %PLX_JSON_NO_WORD when it is none, and with other
 *   tokens
 * @cancellable: (nullable): see plx_json_scanner_next()
 * @error: see plx_json_scanner_next()
 *
 * Does what plx_json_scanner_next() does there, and finds the name in a vocabulary. Whoever uses it for one
 * member of an object has to use it for all, or duplicates go unnoticed.
 *
 * Returns: %PLX_JSON_TOKEN_NAME, %PLX_JSON_TOKEN_OBJECT_END or %PLX_JSON_TOKEN_ERROR
 */
PlxJsonToken plx_json_scanner_next_member (PlxJsonScanner           *scanner,
                                           const PlxJsonVocabulary  *vocabulary,
                                           guint                     expected,
                                           int                      *word,
                                           GCancellable             *cancellable,
                                           GError                  **error);

/**
 * plx_json_scanner_get_token:
 * @scanner: a scanner
 *
 * Returns: what the last plx_json_scanner_next() returned; %PLX_JSON_TOKEN_ERROR before the first
 */
PlxJsonToken plx_json_scanner_get_token (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_get_line:
 * @scanner: a scanner
 *
 * Lines end at a line feed. After an error this is the place of the offending character; where something is
 * too long, the place where it begins.
 *
 * Returns: the line of the first character of the last token, from 1
 */
guint plx_json_scanner_get_line (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_get_column:
 * @scanner: a scanner
 *
 * Returns: the column of the first character of the last token, or of the offending character, from 1; it
 *   counts code points
 */
guint plx_json_scanner_get_column (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_get_offset:
 * @scanner: a scanner
 *
 * Returns: how many bytes have been consumed so far, for a progress bar
 */
guint64 plx_json_scanner_get_offset (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_get_depth:
 * @scanner: a scanner
 *
 * Returns: how many objects and arrays are open after the last token, 0 to %PLX_JSON_MAXIMUM_DEPTH
 */
guint plx_json_scanner_get_depth (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_get_text:
 * @scanner: a scanner
 * @length: (out) (optional): the length in bytes, without the NUL
 *
 * The text of a name or string with its escapes resolved, or a number as it is written. It is valid UTF-8
 * without a NUL inside.
 *
 * Returns: (transfer none) (nullable): NUL-terminated text, valid until the scanner moves; %NULL at any
 *   other token
 */
const char *plx_json_scanner_get_text (PlxJsonScanner *scanner,
                                       gsize          *length);

/**
 * plx_json_scanner_get_number:
 * @scanner: a scanner
 * @value: (out) (optional): the number; untouched unless %TRUE is returned
 *
 * Reads the decimal digits, never through a double: `12000.0`, `1.2e4` and `-0` are whole numbers, `1.5`,
 * `1e-1` and `9007199254740993` are not.
 *
 * Returns: %TRUE when the token is a number whose exact value is whole and at most
 *   %PLX_JSON_MAXIMUM_WHOLE_NUMBER in magnitude
 */
gboolean plx_json_scanner_get_number (PlxJsonScanner *scanner,
                                      gint64         *value);

/**
 * plx_json_scanner_get_text_state:
 * @scanner: a scanner
 *
 * Returns: the state of the last name or string; %PLX_JSON_TEXT_WELL_FORMED at any other token
 */
PlxJsonTextState plx_json_scanner_get_text_state (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_is_duplicate:
 * @scanner: a scanner
 *
 * Names are compared with their escapes resolved: `"a"` and `"\u0061"` are the same. Different lone
 * surrogates differ.
 *
 * Returns: %TRUE when the token is a name and a member of this name stood earlier in the same object
 */
gboolean plx_json_scanner_is_duplicate (PlxJsonScanner *scanner);

/**
 * plx_json_scanner_set_notice:
 * @scanner: a scanner
 * @notice: (nullable) (scope notified): what to call while values are skipped or copied
 * @user_data: passed to @notice
 */
void plx_json_scanner_set_notice (PlxJsonScanner       *scanner,
                                  PlxJsonScannerNotice  notice,
                                  gpointer              user_data);

/**
 * plx_json_scanner_skip_value:
 * @scanner: a scanner that stands at a name, in an array, or before the root value
 * @cancellable: (nullable): see plx_json_scanner_next()
 * @error: see plx_json_scanner_next()
 *
 * Scans the next value to its end, validating all of it. Where an array has no further value its end is
 * consumed, and plx_json_scanner_get_token() says so.
 *
 * Returns: %FALSE after an error
 */
gboolean plx_json_scanner_skip_value (PlxJsonScanner  *scanner,
                                      GCancellable    *cancellable,
                                      GError         **error);

/**
 * plx_json_scanner_finish_value:
 * @scanner: a scanner that stands at the first token of a value
 * @cancellable: (nullable): see plx_json_scanner_next()
 * @error: see plx_json_scanner_next()
 *
 * Scans the rest of the value whose first token was the last one, up to the end of the object or array that
 * it opened. At any other token there is nothing to do.
 *
 * Returns: %FALSE after an error
 */
gboolean plx_json_scanner_finish_value (PlxJsonScanner  *scanner,
                                        GCancellable    *cancellable,
                                        GError         **error);

/**
 * plx_json_scanner_copy_value:
 * @scanner: a scanner that stands at a name, in an array, or before the root value
 * @into: where to append the value
 * @cancellable: (nullable): see plx_json_scanner_next()
 * @error: see plx_json_scanner_next()
 *
 * Like plx_json_scanner_skip_value(), and appends the value as JSON without white space: strings with the
 * short escapes where there is one, `\u00XX` for other controls, everything else as itself, numbers as they
 * are written. `\u0000` and lone surrogates keep their escape, members given twice stand twice, so nothing
 * is lost. After an error @into holds a part of the value.
 *
 * Returns: %FALSE after an error
 */
gboolean plx_json_scanner_copy_value (PlxJsonScanner  *scanner,
                                      GString         *into,
                                      GCancellable    *cancellable,
                                      GError         **error);

G_END_DECLS
