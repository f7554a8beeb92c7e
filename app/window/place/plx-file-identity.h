/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * plx_file_dup_identity:
 *
 * Returns: (transfer full) (nullable): the device and the inode of @file, by whatever name; NULL when not known
 */
char *plx_file_dup_identity (GFile *file);

G_END_DECLS
