namespace Kumppani.Directory.Upkeep;

/// <summary>
/// How fresh an organisation's entry is: when it was last confirmed, and how far the reminders have come. There is none as long as nobody has confirmed the
/// entry and nobody has been asked. Part of the organisation's record.
/// </summary>
internal sealed class EntryUpkeep
{
    /// <summary>So long after it was confirmed, an entry's own people are asked again.</summary>
    public const int MonthsUntilAsked = 6;

    /// <summary>So long after it was confirmed, an association counts as active (Y11c).</summary>
    public const int MonthsActive = 12;

    public const int MostReminders = 3;

    // After the first and the second reminder comes the next; after the third silence: at six months, two weeks later, six weeks later, eight weeks later.
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromDays(14), TimeSpan.FromDays(28), TimeSpan.FromDays(14)];

    public required Guid OrganisationId { get; init; }

    public DateTime? ConfirmedAt { get; private set; }

    public ConfirmedBy? Way { get; private set; }

    /// <summary>Reminders sent since it was last confirmed.</summary>
    public int Reminders { get; private set; }

    public DateTime? RemindedAt { get; private set; }

    /// <summary>When the next step is due: a reminder, or silence; null when there is none.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>Since when nobody has answered three reminders.</summary>
    public DateTime? SilentSince { get; private set; }

    /// <summary>Counts the changes, so that of two at once the database refuses the second.</summary>
    public int Turn { get; private set; }

    /// <summary>The entry is true.</summary>
    public void Confirm(ConfirmedBy way, DateTime now) =>
        (ConfirmedAt, Way, Reminders, RemindedAt, NextAt, SilentSince, Turn) = (now, way, 0, null, now.AddMonths(MonthsUntilAsked), null, Turn + 1);

    /// <summary>The next step is due. True when it is a reminder; after the last one the entry falls silent.</summary>
    public bool Step(DateTime now)
    {
        Turn++;
        if (Reminders < MostReminders)
        {
            (RemindedAt, NextAt) = (now, now + Pauses[Reminders]);
            Reminders++;
            return true;
        }

        (SilentSince, NextAt) = (now, null);
        return false;
    }

    /// <summary>The liaison asks now, whatever is due; a silent entry stays silent until it is confirmed.</summary>
    public void Ask(DateTime now)
    {
        if (SilentSince is null && Reminders < MostReminders)
        {
            Step(now);
            return;
        }

        (RemindedAt, NextAt, Turn) = (now, SilentSince is null ? now + Pauses[^1] : null, Turn + 1);
    }
}
