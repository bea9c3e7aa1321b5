namespace Kumppani.Cooperation.Domain;

/// <summary>
/// Whether the address of a record works, in a row of its own so that checking is no change of the record. A failure is believed when it has been seen on two
/// days: a server that is down for an hour breaks no link.
/// </summary>
internal abstract class AddressCheck
{
    /// <summary>On how many days it has to fail before it is called broken.</summary>
    public const int DaysToBelieve = 2;

    /// <summary>What works is asked again after this many days.</summary>
    public const int DaysBetween = 7;

    /// <summary>
    /// Changes whenever it learns or forgets, and is compared by the database: the answer of an address that was asked is not saved to the one that its record
    /// has been given meanwhile, in neither order.
    /// </summary>
    public Guid Turn { get; private set; } = Guid.CreateVersion7();

    /// <summary>As it is told: a failure that is not believed yet leaves it as it was.</summary>
    public HelpState State { get; private set; }

    public DateTime? CheckedAt { get; private set; }

    /// <summary>When it is to be asked next; null at once.</summary>
    public DateTime? DueAt { get; private set; }

    public string? MovedTo { get; private set; }

    /// <summary>The first day on which it failed, without having worked since.</summary>
    public DateOnly? FailingSince { get; private set; }

    public DateOnly? FailedOn { get; private set; }

    /// <summary>On how many days it has failed since.</summary>
    public int FailedDays { get; private set; }

    public bool IsBroken => State is HelpState.NotFound or HelpState.NoAnswer;

    /// <summary>It has failed, but not often enough to be believed.</summary>
    public bool IsDoubted => FailedDays > 0 && !IsBroken;

    /// <summary>Takes an answer. The day is that of Helsinki.</summary>
    public void Take(HelpAnswer answer, DateOnly today, DateTime now)
    {
        (CheckedAt, Turn) = (now, Guid.CreateVersion7());
        if (!answer.IsFailure)
        {
            (State, MovedTo, FailingSince, FailedOn, FailedDays) = (answer.State, answer.MovedTo, null, null, 0);
            DueAt = now.AddDays(DaysBetween);
            return;
        }

        if (FailedOn != today) FailedDays++;
        (FailingSince, FailedOn) = (FailingSince ?? today, today);
        if (FailedDays >= DaysToBelieve) (State, MovedTo) = (answer.State, null);
        // A little less than a day, so that the same hour of tomorrow finds it due; what has been broken for long is asked as seldom as what works.
        DueAt = FailedDays <= DaysBetween ? now.AddHours(23) : now.AddDays(DaysBetween);
    }

    /// <summary>The record has another address: nothing is known of it.</summary>
    public void Forget()
    {
        Turn = Guid.CreateVersion7();
        (State, CheckedAt, DueAt, MovedTo) = (HelpState.Unchecked, null, null, null);
        (FailingSince, FailedOn, FailedDays) = (null, null, 0);
    }
}
