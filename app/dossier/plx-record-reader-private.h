/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-json-scanner-private.h"
#include "plx-record-path.h"
#include "plx-record-reader.h"

G_BEGIN_DECLS

/** PlxPendingReference: a reference to an id that had not been met when it was read */
typedef struct
{
  PlxRecordKind kind;
  guint32 row;
  int member;
  int index; /* in a list of references; PLX_NO_MEMBER for a single one */
  PlxPlace place;
  guint32 id; /* in the arena of pending ids */
} PlxPendingReference;

/** PLX_LONGEST_UNDER_WAY: ids below this length go the quick way; longer ones wait to the end, as those not yet met do */
#define PLX_LONGEST_UNDER_WAY 64u

/** PLX_REFERENCES_UNDER_WAY: how many references are read while the memory that one needs is fetched */
#define PLX_REFERENCES_UNDER_WAY 16u

/** PlxReferenceUnderWay: a reference that has been read just now and is not resolved yet */
typedef struct
{
  PlxPendingReference pending;
  guint32 hash;
  char id[PLX_LONGEST_UNDER_WAY];
} PlxReferenceUnderWay;

/** PlxClaimantPlaces: where the members of a claimant stand that are looked at again at the end */
typedef struct
{
  PlxPlace name;
  PlxPlace member_of;
} PlxClaimantPlaces;

/** PlxRecordFrame: a record that is being read: where its members stand */
typedef struct
{
  PlxRecordKind kind;
  const PlxRecordSchema *schema;
  guint32 row;
  guint32 *cells; /* of the row; stay where they are, as no record is a part of another of its kind */
  PlxPlace place;
  guint32 id;      /* in the arena; 0 while there is none */
  guint32 id_hash;
  guint seen; /* a bit a member */
  guint broken; /* likewise: those whose value is wrong, so that nothing is concluded from them */
  PlxPlace places[PLX_MAX_MEMBERS];
} PlxRecordFrame;

struct _PlxRecordReader
{
  PlxJsonScanner *scanner;
  PlxProblemCollector *problems;
  GCancellable *cancellable;
  PlxRecordTable *table;
  PlxIdIndex *ids;
  PlxReferenceUnderWay under_way[PLX_REFERENCES_UNDER_WAY]; /* reference n is in the place n modulo their number */
  guint64 n_started;           /* references that went there so far */
  GArray *pending;             /* PlxPendingReference */
  PlxArena *pending_ids;
  GArray *claimant_places;     /* PlxClaimantPlaces a row */
  guint suggestion_budget;     /* comparisons left for suggesting ids */
  gboolean is_dossier;
  gboolean has_too_many_problems;
  guint8 followers[PLX_N_RECORD_KINDS][PLX_MAX_MEMBERS + 1]; /* which member came behind each, and first */
  const PlxRecordFrame *noticed; /* the record whose unknown member is being copied */
  const char *noticed_name;
};

/** plx_record_reader_place: where the scanner stands */
static inline PlxPlace
plx_record_reader_place (PlxRecordReader *self)
{
  PlxPlace place = { self->scanner->token_line, plx_json_scanner_token_column (self->scanner) };

  return place;
}

/** plx_record_frame_cells: the cells of a member of the record */
static inline guint32 *
plx_record_frame_cells (PlxRecordFrame *frame, guint member)
{
  return frame->cells + frame->schema->cells[member];
}

/**
 * plx_record_reader_next:
 *
 * Goes to the next token. A file with too many problems ends with a limit instead.
 */
PlxJsonToken plx_record_reader_next (PlxRecordReader *self, GError **error);

/**
 * plx_record_reader_report:
 * @format: of the message. It is only counted, and never formatted, when there is no room to list it
 *
 * Adds a problem of a record, which is not sound any more when it is an error.
 */
void plx_record_reader_report (PlxRecordReader *self, PlxProblemSeverity severity, PlxProblemCode code, PlxPlace place,
                               PlxRecordKind kind, guint32 row, int member, int index, const char *format, ...)
  G_GNUC_PRINTF (9, 10);

/** plx_record_reader_report_name: likewise, of the member called @name that stands at the scanner's place */
void plx_record_reader_report_name (PlxRecordReader *self, PlxProblemSeverity severity, PlxProblemCode code,
                                    const PlxRecordFrame *frame, const char *name, const char *format, ...)
  G_GNUC_PRINTF (6, 7);

/** plx_record_reader_error: an error of the member that stands at the scanner's place */
void plx_record_reader_error (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index, PlxProblemCode code,
                              const char *format, ...) G_GNUC_PRINTF (6, 7);

/**
 * plx_record_reader_show:
 *
 * Returns: (transfer full) (nullable): what a message shows of @text; NULL when there is no room for messages anyway
 */
char *plx_record_reader_show (PlxRecordReader *self, const char *text);

/**
 * plx_value_reader_read:
 * @token: the first token of the value, which is not a record nor an array of them
 *
 * Reads the value of a member into its cells, to its end.
 */
gboolean plx_value_reader_read (PlxRecordReader *self, PlxRecordFrame *frame, guint member, PlxJsonToken token,
                                GError **error);

/** plx_value_reader_refuse: reports that the value at @token is of the wrong type, and scans it to its end */
gboolean plx_value_reader_refuse (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index,
                                  PlxJsonToken token, const char *expected, GError **error);

/** plx_reference_reader_add: resolves the id at the scanner's place in a while, or remembers it; its cell is
    PLX_NO_ROW until then */
void plx_reference_reader_add (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index);

/** plx_reference_reader_catch_up: resolves what is under way, when no more comes */
void plx_reference_reader_catch_up (PlxRecordReader *self);

/** plx_reference_reader_finish: resolves what was remembered */
void plx_reference_reader_finish (PlxRecordReader *self);

/** plx_record_check: what must not contradict each other within a record */
void plx_record_check (PlxRecordReader *self, PlxRecordFrame *frame);

/** plx_record_check_claimants: claimants that belong to themselves, or that look alike */
void plx_record_check_claimants (PlxRecordReader *self);

G_END_DECLS
