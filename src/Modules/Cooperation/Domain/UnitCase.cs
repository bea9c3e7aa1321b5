using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>A matter that the liaison has taken forward to a unit of the municipality, with the day by which it answers (requirement E6). It ends with an answer and with nothing else.</summary>
internal sealed class UnitCase : HostedEntity
{
    public const int MaxUnit = 200;
    public const int MaxText = 2000;

    /// <summary>The enquiry it came from.</summary>
    public Guid? EnquiryId { get; init; }

    /// <summary>The matter raised by associations it came from.</summary>
    public Guid? IssueId { get; init; }

    public required string Unit { get; init; }

    public required string Asked { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateTime MadeAt { get; init; }

    public string? Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public static Outcome<UnitCase> TakeForward(Guid hostId, (Guid? Enquiry, Guid? Issue) from, string unit, string asked, DateOnly dueOn, DateOnly today, DateTime now)
    {
        if (dueOn < today) return CooperationProblems.DueInThePast;

        var made = new UnitCase { HostId = hostId, EnquiryId = from.Enquiry, IssueId = from.Issue, Unit = unit, Asked = asked, DueOn = dueOn, MadeAt = now };
        made.Raise(new CaseTakenForward(made.Id, from.Enquiry, from.Issue));
        return made;
    }

    public Outcome Reply(string answer, DateTime now)
    {
        if (AnsweredAt is not null) return CooperationProblems.CaseAnsweredAlready;

        (Answer, AnsweredAt) = (answer, now);
        return Raise(new CaseAnswered(Id));
    }

    public bool IsLateOn(DateOnly day) => AnsweredAt is null && DueOn < day;
}
