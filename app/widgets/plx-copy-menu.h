/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-record.h"

G_BEGIN_DECLS

/** PLX_COPY_ACTION: the action of the window that copies a record; its parameters (ss) are what it is copied as
 * (plx_copy_form_get_nick()), and its id */
#define PLX_COPY_ACTION "copy-record"

/** plx_copy_menu_new: Returns: (transfer full): what @record, which has an id, can be copied as */
GMenuModel *plx_copy_menu_new (PlxRecord *record);

G_END_DECLS
