/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plx-json-scanner.h"
#include "plx-json-vocabulary-private.h"

G_BEGIN_DECLS

/* Bytes of zero behind the window's last byte: the first ends every run, the others let blocks be read
 * whole. */
#define PLX_JSON_WINDOW_PADDING 32

typedef enum
{
  PLX_JSON_EXPECT_ROOT,
  PLX_JSON_EXPECT_FIRST_MEMBER,
  PLX_JSON_EXPECT_FIRST_ELEMENT,
  PLX_JSON_EXPECT_COLON,
  PLX_JSON_EXPECT_COMMA,
  PLX_JSON_EXPECT_NOTHING
} PlxJsonExpectation;

typedef struct
{
  guint64 hash;
  guint32 start;
  guint32 length;
} PlxJsonName;

typedef struct
{
  guint   first_name;
  guint   n_members; /* words included */
  guint32 words;     /* one bit a word of the vocabulary that has been met */
  guint64 filter[4];
} PlxJsonNameLevel;

G_STATIC_ASSERT (PLX_JSON_MAXIMUM_WORDS <= 32);

/* The names of the members met so far in every open object, innermost last; of words, just which. */
typedef struct
{
  guint64          seed;
  PlxJsonName     *names;
  guint            n_names;
  guint            names_capacity;
  guchar          *bytes;
  gsize            bytes_capacity;
  PlxJsonNameLevel levels[PLX_JSON_MAXIMUM_DEPTH];
} PlxJsonNames;

/* A place in the text where U+FFFD stands for a code unit that UTF-8 or C cannot hold. */
typedef struct
{
  gsize     offset;
  gunichar2 unit;
} PlxJsonIllFormed;

struct _PlxJsonScanner
{
  guchar       *position;      /* what comes next; what lies before may be overwritten */
  guchar       *limit;
  guchar       *window;
  gsize         window_capacity;
  guint64       window_offset; /* of the window's first byte in the text */

  guint64       line_base;     /* where the line begins, plus the continuation bytes of UTF-8 since */
  guint         line;

  PlxJsonToken       token;
  PlxJsonExpectation expectation;
  guint              depth;
  guint64            objects;  /* one bit an open container, the innermost lowest: set when it is an object */

  guint64       token_offset;
  guint64       token_base;
  guint         token_line;

  guchar          *text;       /* in the window, without its NUL until it is asked for, or in buffer */
  gsize            text_length;
  PlxJsonTextState text_state;
  GString         *buffer;
  GArray          *ill_formed; /* of the last text that was not well-formed */
  gboolean         duplicate;
  PlxJsonNames     names;
  const PlxJsonVocabulary *vocabulary; /* of the call under way */
  guint            expected_word;
  int              word;

  GInputStream *stream;
  const guchar *data;
  gsize         data_left;
  gboolean      at_end;
  gboolean      too_large;

  GCancellable *cancellable;   /* of the call under way */
  GError       *error;
  char         *found;

  PlxJsonScannerNotice notice;
  gpointer             notice_data;
};

static inline guint64
plx_json_scanner_offset_of (PlxJsonScanner *scanner,
                            const guchar   *place)
{
  return scanner->window_offset + (guint64) (place - scanner->window);
}

static inline void
plx_json_scanner_mark_token (PlxJsonScanner *scanner,
                             const guchar   *place)
{
  scanner->token_offset = plx_json_scanner_offset_of (scanner, place);
  scanner->token_base = scanner->line_base;
  scanner->token_line = scanner->line;
}

static inline guint
plx_json_scanner_token_column (PlxJsonScanner *scanner)
{
  return (guint) (scanner->token_offset - scanner->token_base) + 1;
}

static inline gboolean
plx_json_scanner_is_in_buffer (PlxJsonScanner *scanner)
{
  return scanner->text == (guchar *) scanner->buffer->str;
}

/* The text of a name or string: plx_json_scanner_get_text() for callers who know the token. */
static inline const char *
plx_json_scanner_end_text (PlxJsonScanner *scanner,
                           gsize          *length)
{
  /* The closing quotation mark is consumed, and nothing looks at it again. */
  if (!plx_json_scanner_is_in_buffer (scanner))
    scanner->text[scanner->text_length] = '\0';
  *length = scanner->text_length;
  return (const char *) scanner->text;
}

static inline gboolean
plx_json_scanner_in_object (PlxJsonScanner *scanner)
{
  return (scanner->objects & 1) != 0;
}

/* The length of the UTF-8 character of two bytes or more that begins at @p, by the table of RFC 3629
 * section 4; 0 when there is none. */
static inline gsize
plx_json_character_length (const guchar *p)
{
  if (p[0] < 0xC2 || p[0] > 0xF4 || (p[1] & 0xC0) != 0x80)
    return 0;
  if (p[0] < 0xE0)
    return 2;
  if ((p[2] & 0xC0) != 0x80)
    return 0;
  if (p[0] < 0xF0)
    return (p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) ? 0 : 3;
  if ((p[3] & 0xC0) != 0x80)
    return 0;
  return (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F) ? 0 : 4;
}

/* plx-json-scanner-input.c */
gboolean plx_json_scanner_fill (PlxJsonScanner *scanner);
gboolean plx_json_scanner_require (PlxJsonScanner *scanner,
                                   gsize           wanted);

/* plx-json-scanner-message.c. Those that fail return %FALSE; fail_found goes with describe_found, which
 * says what stands at the position. */
const char *plx_json_scanner_describe_found (PlxJsonScanner *scanner);
gboolean    plx_json_scanner_fail_found (PlxJsonScanner *scanner,
                                         const char     *format,
                                         ...) G_GNUC_PRINTF (2, 3);
gboolean    plx_json_scanner_fail_limit (PlxJsonScanner *scanner,
                                         const char     *format,
                                         ...) G_GNUC_PRINTF (2, 3);
gboolean    plx_json_scanner_fail_byte_order_mark (PlxJsonScanner *scanner);

/* plx-json-scanner-string.c, plx-json-scanner-number.c: the position is behind the opening quotation mark,
 * or at the number */
gboolean plx_json_scanner_scan_string (PlxJsonScanner *scanner,
                                       gsize           maximum);
gboolean plx_json_scanner_scan_number (PlxJsonScanner *scanner);

/* plx-json-scanner-names.c */
void     plx_json_names_init (PlxJsonNames *names);
void     plx_json_names_clear (PlxJsonNames *names);
void     plx_json_names_open (PlxJsonNames *names,
                              guint         level);
void     plx_json_names_close (PlxJsonNames *names,
                               guint         level);
gboolean plx_json_names_add (PlxJsonNames *names,
                             guint         level,
                             const guchar *text,
                             gsize         length);

G_END_DECLS
