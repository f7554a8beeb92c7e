/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

#include <string.h>

/* Less room than this behind the unread bytes and they move to the front. */
#define ENOUGH_ROOM 2048

static void
make_room (PlxJsonScanner *scanner)
{
  gsize unread = (gsize) (scanner->limit - scanner->position);
  gsize used = (gsize) (scanner->limit - scanner->window);

  if (unread > 0 && scanner->window_capacity - used >= ENOUGH_ROOM)
    return;

  scanner->window_offset = plx_json_scanner_offset_of (scanner, scanner->position);
  memmove (scanner->window, scanner->position, unread);
  scanner->position = scanner->window;
  scanner->limit = scanner->window + unread;
}

static gssize
read_some (PlxJsonScanner *scanner,
           guchar         *into,
           gsize           count)
{
  if (g_cancellable_set_error_if_cancelled (scanner->cancellable, &scanner->error))
    return -1;
  if (scanner->stream != NULL)
    return g_input_stream_read (scanner->stream, into, count, scanner->cancellable, &scanner->error);

  count = MIN (count, scanner->data_left);
  if (count > 0)
    memcpy (into, scanner->data, count);
  scanner->data += count;
  scanner->data_left -= count;
  return (gssize) count;
}

/* Reads once behind what is unread; at the end of the text, sets at_end. %FALSE after an error. */
gboolean
plx_json_scanner_fill (PlxJsonScanner *scanner)
{
  guint64 so_far;
  gsize count;
  gssize got;

  make_room (scanner);
  so_far = plx_json_scanner_offset_of (scanner, scanner->limit);
  count = scanner->window_capacity - (gsize) (scanner->limit - scanner->window);
  count = (gsize) MIN ((guint64) count, PLX_JSON_MAXIMUM_FILE_LENGTH - so_far);

  /* At the greatest length one byte more is tried, to tell a file that ends here from one that goes on. */
  got = read_some (scanner, scanner->limit, MAX (count, 1));
  if (got < 0)
    {
      *scanner->limit = '\0';
      plx_json_scanner_mark_token (scanner, scanner->position);
      return FALSE;
    }

  scanner->at_end = got == 0 || count == 0;
  scanner->too_large = got > 0 && count == 0;
  if (!scanner->at_end)
    scanner->limit += got;
  memset (scanner->limit, 0, PLX_JSON_WINDOW_PADDING);
  return TRUE;
}

/* Makes @wanted bytes readable at the position, or all there are. %FALSE after an error. */
gboolean
plx_json_scanner_require (PlxJsonScanner *scanner,
                          gsize           wanted)
{
  while ((gsize) (scanner->limit - scanner->position) < wanted && !scanner->at_end)
    if (!plx_json_scanner_fill (scanner))
      return FALSE;
  return TRUE;
}
