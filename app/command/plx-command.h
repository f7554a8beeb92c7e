/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlxExitStatus: what the commands answer to the shell
 */
typedef enum
{
  PLX_EXIT_WELL = 0,
  PLX_EXIT_ERRORS = 1,     /* the dossier has errors */
  PLX_EXIT_IMPOSSIBLE = 2, /* the command line is wrong, or a file cannot be read or written */
} PlxExitStatus;

/**
 * plx_command_run:
 * @argc: of main()
 * @argv: of main()
 * @handled: (out): whether the command line is one of ours: a command, --help or --version. Anything else is
 * for the window.
 *
 * Runs a command of the command line, without a display.
 *
 * Returns: the exit status, when @handled is set
 */
int plx_command_run (int argc, char **argv, gboolean *handled);

G_END_DECLS
