/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdio.h>
#include <time.h>

/* How long opening takes, without the start of the process that does it. */
typedef struct
{
  struct timespec wall;
  struct timespec processor;
} Stopwatch;

static inline void
stopwatch_start (Stopwatch *stopwatch)
{
  clock_gettime (CLOCK_MONOTONIC, &stopwatch->wall);
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &stopwatch->processor);
}

static inline double
stopwatch_seconds (const struct timespec *from, const struct timespec *to)
{
  return (double) (to->tv_sec - from->tv_sec) + (double) (to->tv_nsec - from->tv_nsec) / 1e9;
}

/* Prints the seconds that have passed, and those that the processor worked. */
static inline void
stopwatch_print (const Stopwatch *stopwatch)
{
  Stopwatch now;

  stopwatch_start (&now);
  printf ("%.6f %.6f\n", stopwatch_seconds (&stopwatch->wall, &now.wall),
          stopwatch_seconds (&stopwatch->processor, &now.processor));
}
