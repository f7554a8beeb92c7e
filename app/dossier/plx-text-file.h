/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxTextFile:
 *
 * The file that holds the words of a source, and the SHA-256 that it has to have.
 */
#define PLX_TYPE_TEXT_FILE (plx_text_file_get_type ())
G_DECLARE_FINAL_TYPE (PlxTextFile, plx_text_file, PLX, TEXT_FILE, PlxRecord)

/** plx_text_file_get_name: Returns: (transfer none): a relative path within the folder of the texts */
const char *plx_text_file_get_name (PlxTextFile *self);
/** plx_text_file_get_sha256: Returns: (transfer none): 64 lower-case hexadecimal digits */
const char *plx_text_file_get_sha256 (PlxTextFile *self);

G_END_DECLS
