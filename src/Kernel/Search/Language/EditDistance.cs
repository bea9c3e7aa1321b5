namespace Kumppani.Kernel.Search.Language;

/// <summary>How far two words are from each other.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The fewest letters to change, add, leave out or change about with their neighbour (optimal string alignment; Damerau 1964).
    /// </summary>
    public static int Between(string one, string other)
    {
        var (twoAgo, before, now) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var at = 0; at <= other.Length; at++) before[at] = at;

        for (var row = 1; row <= one.Length; row++)
        {
            now[0] = row;
            for (var at = 1; at <= other.Length; at++)
            {
                var cost = one[row - 1] == other[at - 1] ? 0 : 1;
                now[at] = Math.Min(before[at - 1] + cost, Math.Min(before[at], now[at - 1]) + 1);
                var isSwap = row > 1 && at > 1 && one[row - 1] == other[at - 2] && one[row - 2] == other[at - 1];
                if (isSwap) now[at] = Math.Min(now[at], twoAgo[at - 2] + 1);
            }

            (twoAgo, before, now) = (before, now, twoAgo);
        }

        return before[other.Length];
    }
}
