/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/** plx_bookmark_files_export: asks for a file, and writes bookmarks to it. @dossier_id: (nullable): of one dossier; NULL for all */
void plx_bookmark_files_export (PlxWindow *window, const char *dossier_id);

/** plx_bookmark_files_import: asks for a file, adds the bookmarks in it, and says what became of them */
void plx_bookmark_files_import (PlxWindow *window);

G_END_DECLS
