namespace Kumppani.Forums.Domain.Workshops;

/// <summary>
/// Lays answers out for a screen of 1920 × 1080 with letters of 40 pixels: short ones six at a time, long ones three at a time, and what is longer than a
/// column goes on in the next. Letters never shrink.
/// </summary>
internal static class ScreenPages
{
    /// <summary>Characters that fit a cell of two rows by three columns.</summary>
    public const int ShortCell = 130;

    /// <summary>Characters that fit a whole column.</summary>
    public const int LongCell = 320;

    public const int ShortCards = 6;
    public const int LongCards = 3;

    public static IReadOnlyList<IReadOnlyList<ScreenCard>> Of(Workshop workshop, WorkshopQuestion question, IReadOnlyCollection<Answer> answers)
    {
        var all = workshop.Groups.Select(group => (Group: group, Answer: answers.FirstOrDefault(answer => answer.GroupId == group.Id && answer.QuestionId == question.Id))).ToList();
        var isShort = all.TrueForAll(one => (one.Answer?.Text.Length ?? 0) <= ShortCell);
        var cards = all.SelectMany(one =>
        {
            var parts = Split(one.Answer?.Text ?? "", isShort ? ShortCell : LongCell);
            return parts.Select((part, index) => new ScreenCard(one.Group.Name, one.Answer?.Id, part, index + 1, parts.Count));
        });
        return [.. cards.Chunk(isShort ? ShortCards : LongCards)];
    }

    /// <summary>Parts no longer than so many characters, broken at lines and words where there are any.</summary>
    public static IReadOnlyList<string> Split(string text, int most)
    {
        List<string> parts = [];
        var rest = text.Trim();
        while (rest.Length > most)
        {
            var end = rest.LastIndexOfAny(['\n', ' '], most);
            if (end < most / 2) end = char.IsHighSurrogate(rest[most - 1]) ? most - 1 : most;
            parts.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        parts.Add(rest);
        return parts;
    }
}
