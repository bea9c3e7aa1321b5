using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// A liaison of a municipality: what was decided in writing (requirement E6) and how she is reached (K5, Y18). The record stays when the title or whoever
/// holds it changes, and so does the address of its card.
/// </summary>
internal sealed class Appointment : HostedEntity
{
    public const int MaxLine = 200;
    public const int MaxText = 4000;
    public const int MostMinutesPerWeek = 60 * 60;

    /// <summary>Key of the municipality's place.</summary>
    public required string PlaceKey { get; init; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Scope { get; private set; } = LocalizedText.Empty;

    public LocalizedText Duties { get; private set; } = LocalizedText.Empty;

    public LocalizedText Mandate { get; private set; } = LocalizedText.Empty;

    public string? Unit { get; private set; }

    public int? MinutesPerWeek { get; private set; }

    public string? Decision { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public DateOnly? AwayUntil { get; private set; }

    public LocalizedText Deputy { get; private set; } = LocalizedText.Empty;

    public string? DeputyEmail { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public string? Web { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public static Outcome<Appointment> Make(Guid hostId, string placeKey, AppointmentDetails details, DateTime now)
    {
        var made = new Appointment { HostId = hostId, PlaceKey = placeKey, Visibility = Visibility.Published };
        if (made.Take(details, now) is { } problem) return problem;

        made.Raise(new AppointmentMade(made.Id));
        return made;
    }

    public Outcome Change(AppointmentDetails details, DateTime now)
    {
        var before = Details;
        if (Take(details, now) is { } problem) return problem;

        var changed = before.Differences(Details);
        return changed.Count == 0 ? Outcome.Done : Raise(new AppointmentChanged(Id, changed));
    }

    public AppointmentDetails Details => new(
        Title, Scope, Duties, Mandate, Unit, MinutesPerWeek, Decision, From, Until, AwayUntil, Deputy, DeputyEmail, Email, Phone, Web);

    public bool IsInForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public bool IsAwayOn(DateOnly day) => day <= AwayUntil;

    /// <summary>All that its public page shows of what people wrote.</summary>
    public IEnumerable<LocalizedText> Words => [Title, Scope, Duties, Mandate, Deputy];

    private Problem? Take(AppointmentDetails details, DateTime now)
    {
        if (details.Title.IsEmpty) return CooperationProblems.TitleMissing;
        if (details.Until < details.From) return CooperationProblems.EndsBeforeItBegins;
        if (details is { Email: null, Phone: null, Web: null }) return CooperationProblems.NoWayToReach;

        (Title, Scope, Duties, Mandate, Deputy) = (details.Title, details.Scope, details.Duties, details.Mandate, details.Deputy);
        (Unit, MinutesPerWeek, Decision, From, Until, AwayUntil) =
            (details.Unit, details.MinutesPerWeek, details.Decision, details.From, details.Until, details.AwayUntil);
        (DeputyEmail, Email, Phone, Web, ChangedAt) = (details.DeputyEmail, details.Email, details.Phone, details.Web, now);
        return null;
    }
}
