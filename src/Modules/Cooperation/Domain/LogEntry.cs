using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>A piece of the liaison's work, logged shortly (requirement Y7). The words are cleared when their time is over; day, class and time used stay for the reports.</summary>
internal sealed class LogEntry : HostedEntity
{
    public const int MaxText = 500;
    public const int MostMinutes = 24 * 60;
    public const int MostContacts = 10_000;

    public DateOnly On { get; private set; }

    public DutyClass Duty { get; private set; }

    /// <summary>Empty once it has been cleared.</summary>
    public string Text { get; private set; } = "";

    public int Minutes { get; private set; }

    /// <summary>How many people or associations were reached.</summary>
    public int Contacts { get; private set; }

    public static Outcome<LogEntry> Write(Guid hostId, DateOnly on, DutyClass duty, string text, int minutes, int contacts, DateOnly today)
    {
        var entry = new LogEntry { HostId = hostId };
        return entry.Change(on, duty, text, minutes, contacts, today) is { IsDone: false, Problem: { } problem } ? problem : entry;
    }

    public Outcome Change(DateOnly on, DutyClass duty, string text, int minutes, int contacts, DateOnly today)
    {
        if (on > today) return CooperationProblems.LoggedAhead;

        (On, Duty, Text, Minutes, Contacts) = (on, duty, text, minutes, contacts);
        return Raise(new WorkLogged(Id));
    }
}
