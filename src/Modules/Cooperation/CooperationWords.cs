using System.Globalization;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Cooperation;

/// <summary>States, duty classes and events in the reader's language.</summary>
internal sealed class CooperationWords : IEventWords
{
    public static string State(EnquiryState state) => state switch
    {
        EnquiryState.Open => Texts.StateOpen,
        EnquiryState.Answered => Texts.StateAnswered,
        _ => Texts.StateClosed,
    };

    public static Tone ToneOf(EnquiryState state) => state switch
    {
        EnquiryState.Open => Tone.Alert,
        EnquiryState.Answered => Tone.Info,
        _ => Tone.Neutral,
    };

    public static string Duty(DutyClass duty) => Texts.ResourceManager.GetString("Duty" + duty, CultureInfo.CurrentUICulture)!;

    public static IReadOnlyList<SelectListItem> Duties() => [.. Enum.GetValues<DutyClass>().Select(duty => new SelectListItem(Duty(duty), duty.ToString()))];

    /// <summary>3 h 30 min</summary>
    public static string Time(long minutes) => minutes switch
    {
        < 60 => $"{minutes} min",
        _ when minutes % 60 == 0 => $"{minutes / 60} h",
        _ => $"{minutes / 60} h {minutes % 60} min",
    };

    public string? Say(string type, string payload) => type switch
    {
        nameof(AppointmentMade) => Texts.EventAppointmentMade,
        nameof(AppointmentChanged) => Texts.EventAppointmentChanged,
        nameof(SectionWritten) => Texts.EventSectionWritten,
        nameof(FiguresEntered) => Texts.EventFiguresEntered,
        nameof(EnquiryReceived) => Texts.EventEnquiryReceived,
        nameof(EnquiryAnswered) => Texts.EventEnquiryAnswered,
        nameof(EnquiryClosed) => Texts.EventEnquiryClosed,
        nameof(CaseTakenForward) => Texts.EventCaseTakenForward,
        nameof(CaseAnswered) => Texts.EventCaseAnswered,
        nameof(WorkLogged) => Texts.EventWorkLogged,
        _ => null,
    };
}
