/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-problem.h"

G_BEGIN_DECLS

/**
 * PlxReadError: why a file does not open as a dossier. Messages name the place and what was expected, fit to show.
 */
typedef enum
{
  PLX_READ_ERROR_SYNTAX,  /* not JSON */
  PLX_READ_ERROR_LIMIT,   /* too deep, too long, too many */
  PLX_READ_ERROR_FORMAT,  /* JSON, but not a dossier of version 1 */
} PlxReadError;

#define PLX_READ_ERROR (plx_read_error_quark ())
GQuark plx_read_error_quark (void);

/**
 * PlxDossierReader:
 *
 * Reads one dossier, once. A file is walked a single time and never held as a whole.
 */
#define PLX_TYPE_DOSSIER_READER (plx_dossier_reader_get_type ())
G_DECLARE_FINAL_TYPE (PlxDossierReader, plx_dossier_reader, PLX, DOSSIER_READER, GObject)

/** plx_dossier_reader_new: @file: what to read; only regular files are */
PlxDossierReader *plx_dossier_reader_new (GFile *file);

/** plx_dossier_reader_new_for_bytes: @bytes: the contents of a file */
PlxDossierReader *plx_dossier_reader_new_for_bytes (GBytes *bytes);

/**
 * plx_dossier_reader_read:
 *
 * Reads in this thread. A file with a syntax error does not open; one with wrong records does, and its problems are
 * listed.
 *
 * Returns: (transfer full) (nullable): the dossier, or NULL with @error of %PLX_READ_ERROR or %G_IO_ERROR
 */
PlxDossier *plx_dossier_reader_read (PlxDossierReader *self, GCancellable *cancellable, GError **error);

/**
 * plx_dossier_reader_read_id:
 *
 * Reads in this thread no further than to the id, which stands at the beginning of most files.
 *
 * Returns: (transfer full) (nullable): what the file gives as the id of the dossier, whether it is one or not; NULL when it gives none, or
 * cannot be read so far
 */
char *plx_dossier_reader_read_id (PlxDossierReader *self, GCancellable *cancellable);

/**
 * plx_dossier_reader_read_async: the same in a thread of its own
 */
void plx_dossier_reader_read_async (PlxDossierReader *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                    gpointer user_data);

/** plx_dossier_reader_read_finish: Returns: (transfer full) (nullable): see plx_dossier_reader_read() */
PlxDossier *plx_dossier_reader_read_finish (PlxDossierReader *self, GAsyncResult *result, GError **error);

/**
 * plx_dossier_reader_get_progress: how much of the file has been read, 0 to 1; may be asked from any thread
 */
double plx_dossier_reader_get_progress (PlxDossierReader *self);

/**
 * plx_dossier_reader_get_problems:
 *
 * After reading, whether it succeeded or not: what is wrong with the file. What kept it from opening is among it.
 *
 * Returns: (transfer none): PlxProblems in the order of the file
 */
GListModel *plx_dossier_reader_get_problems (PlxDossierReader *self);

/** plx_dossier_reader_count_errors: all of them, those beyond the list's limit included */
guint plx_dossier_reader_count_errors (PlxDossierReader *self);
guint plx_dossier_reader_count_warnings (PlxDossierReader *self);

G_END_DECLS
