/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-line.h"
#include "plx-source.h"

G_BEGIN_DECLS

/** plx_source_is_partly_satire: whether a report has a satirical passage */
gboolean plx_source_is_partly_satire (PlxSource *self);

/**
 * plx_source_dup_passages:
 * @reported: (out) (transfer full): the events and claims that @self prints as it reports
 * @satirical: (out) (transfer full): those that it prints in satire; what stands in both is in both lists
 *
 * Everything that a source carries, each list in the order in which it stands there first.
 */
void plx_source_dup_passages (PlxSource *self, GListModel **reported, GListModel **satirical);

G_END_DECLS
