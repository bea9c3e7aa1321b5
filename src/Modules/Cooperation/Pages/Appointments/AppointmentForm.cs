using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Mail;

namespace Kumppani.Cooperation.Pages.Appointments;

/// <summary>What is asked of a liaison's appointment.</summary>
internal sealed class AppointmentForm
{
    public LineVersions Title { get; set; } = new();

    public LineVersions Scope { get; set; } = new();

    [EmailAddress, StringLength(EmailAddress.MaxLength), Display(Name = nameof(Texts.RoleEmail), Description = nameof(Texts.RoleEmailHint))]
    public string? Email { get; set; }

    [Phone, StringLength(40), Display(Name = nameof(Texts.RolePhone))]
    public string? Phone { get; set; }

    [Url, StringLength(300), Display(Name = nameof(Texts.RoleWeb))]
    public string? Web { get; set; }

    [StringLength(Appointment.MaxLine), Display(Name = nameof(Texts.Unit))]
    public string? Unit { get; set; }

    public TextVersions Duties { get; set; } = new();

    [Range(typeof(decimal), "0", "60", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true), Display(Name = nameof(Texts.HoursPerWeek), Description = nameof(Texts.HoursPerWeekHint))]
    public decimal? Hours { get; set; }

    public TextVersions Mandate { get; set; } = new();

    [StringLength(Appointment.MaxLine), Display(Name = nameof(Texts.Decision), Description = nameof(Texts.DecisionHint))]
    public string? Decision { get; set; }

    [Required, Display(Name = nameof(Texts.TermFrom))]
    public DateOnly? From { get; set; }

    [Display(Name = nameof(Texts.TermUntil), Description = nameof(Texts.TermUntilHint))]
    public DateOnly? Until { get; set; }

    public LineVersions Deputy { get; set; } = new();

    [EmailAddress, StringLength(EmailAddress.MaxLength), Display(Name = nameof(Texts.DeputyEmail))]
    public string? DeputyEmail { get; set; }

    [Display(Name = nameof(Texts.AwayUntil), Description = nameof(Texts.AwayUntilHint))]
    public DateOnly? AwayUntil { get; set; }

    public static AppointmentForm Of(Appointment one) => new()
    {
        Title = LineVersions.Of(one.Title),
        Scope = LineVersions.Of(one.Scope),
        Email = one.Email,
        Phone = one.Phone,
        Web = one.Web,
        Unit = one.Unit,
        Duties = TextVersions.Of(one.Duties),
        Hours = one.MinutesPerWeek is { } minutes ? decimal.Round(minutes / 60m, 2) : null,
        Mandate = TextVersions.Of(one.Mandate),
        Decision = one.Decision,
        From = one.From,
        Until = one.Until,
        Deputy = LineVersions.Of(one.Deputy),
        DeputyEmail = one.DeputyEmail,
        AwayUntil = one.AwayUntil,
    };

    /// <summary>The details as typed, in a form that is whole.</summary>
    public AppointmentDetails Read(Appointment? before) => new(
        Title.Over(before?.Title), Scope.Over(before?.Scope), Duties.Over(before?.Duties), Mandate.Over(before?.Mandate), Typed.Tidy(Unit),
        Hours is { } hours ? (int)decimal.Round(hours * 60) : null, Typed.Tidy(Decision), From!.Value, Until, AwayUntil, Deputy.Over(before?.Deputy),
        Address(DeputyEmail), Address(Email), Typed.Tidy(Phone), Typed.Tidy(Web));

    private static string? Address(string? line) => Typed.Tidy(line)?.ToLowerInvariant();
}
