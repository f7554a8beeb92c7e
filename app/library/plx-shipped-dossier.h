/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * plx_shipped_dossier_dup_file:
 *
 * The dossier that comes with the program: looked for in the folder that the environment variable
 * PARALLAX_DOSSIERS_DIR names, then in parallax/dossiers of the user's and the system's data folders (XDG
 * Base Directory Specification), then where the program was configured to be installed.
 *
 * Returns: (transfer full): the first that exists; where it would be installed when none does
 */
GFile *plx_shipped_dossier_dup_file (void);

G_END_DECLS
