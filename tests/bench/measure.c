/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs a program and prints how long it took in seconds, how much of that was work of the processor, and the most memory
   it had in KiB. A parent as small as this one adds nothing to the child's figures. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static double
to_seconds (struct timeval time)
{
  return (double) time.tv_sec + (double) time.tv_usec / 1e6;
}

int
main (int argc, char **argv)
{
  struct rusage usage;
  double begin = get_time ();
  pid_t child;
  int status;

  if (argc < 2)
    {
      fprintf (stderr, "usage: measure PROGRAM [ARGUMENT...]\n");
      return EXIT_FAILURE;
    }
  child = fork ();
  if (child == 0)
    {
      execv (argv[1], argv + 1);
      perror (argv[1]);
      _exit (127);
    }
  if (child < 0 || wait4 (child, &status, 0, &usage) != child)
    {
      perror ("measure");
      return EXIT_FAILURE;
    }
  printf ("%.6f %.6f %ld\n", get_time () - begin, to_seconds (usage.ru_utime) + to_seconds (usage.ru_stime),
          usage.ru_maxrss);
  return WIFEXITED (status) ? WEXITSTATUS (status) : EXIT_FAILURE;
}
