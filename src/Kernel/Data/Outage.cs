using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>Tells what passes from what does not: a full disk and a database that is away pass, a fault of ours does not.</summary>
public static class Outage
{
    /// <summary>How long to wait before trying again, in seconds.</summary>
    public const string RetryAfter = "30";

    // The numbers of Linux and macOS: input or output failed, no space, read-only, quota used up.
    private static readonly int[] OfTheDisk = [5, 28, 30, 69, 122];

    extension(Database database)
    {
        /// <summary>True when a request failed by the database or the disk being away, so that the same request may succeed in a while.</summary>
        public bool IsOutage(Exception failure) => database.IsAway(failure) || IsOfTheDisk(failure);
    }

    /// <summary>
    /// True for what work in the background sits out and tries again: one failure that got away would end the whole program. Wider than what a visitor
    /// is told to be an outage: a driver that is cut off in the middle speaks of its own state.
    /// </summary>
    public static bool IsSatOut(Exception failure) =>
        failure is DbException or DbUpdateException or InvalidOperationException or TimeoutException or IOException or UnauthorizedAccessException;

    private static bool IsOfTheDisk(Exception failure) =>
        (failure is IOException { HResult: var number } && OfTheDisk.Contains(number)) || (failure.InnerException is { } inner && IsOfTheDisk(inner));
}
