using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Cooperation.Theses;
using Kumppani.Kernel.Data;
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

    public static string Duty(DutyClass duty) => TextWords.Say("Duty", duty);

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
        nameof(CardMoved) => Said<CardMoved, CardKind, CardState>(Texts.EventCardMoved, payload, one => (one.Card, one.State), CardWords.Name, state => CardWords.State(state)),
        nameof(CardReviewed) => Texts.EventCardReviewed,
        nameof(MaterialsWritten) => Said<MaterialsWritten, CardKind, MaterialState>(Texts.EventMaterialsWritten, payload, one => (one.Card, one.State), CardWords.Name, state => CardWords.State(state)),
        nameof(ThesisAnswered) => Said<ThesisAnswered, Thesis, ThesisStand>(Texts.EventThesisAnswered, payload, one => (one.Thesis, one.Stand), ThesisWords.Name, stand => ThesisWords.Stand(stand)),
        nameof(IssueRaised) => Texts.EventIssueRaised,
        nameof(IssueTakenUp) => Texts.EventIssueTakenUp,
        nameof(IssueAnswered) => Texts.EventIssueAnswered,
        nameof(IssueGatheringSet) => Texts.EventIssueGatheringSet,
        nameof(IssueClosed) => Texts.EventIssueClosed,
        nameof(AssessmentOpened) => Texts.EventAssessmentOpened,
        nameof(AssessmentChanged) => Texts.EventAssessmentChanged,
        nameof(AssessmentAnnounced) => Texts.EventAssessmentAnnounced,
        nameof(AssessmentClosed) => Texts.EventAssessmentClosed,
        nameof(AssessmentAnswered) => Texts.EventAssessmentAnswered,
        nameof(HelpLinkAdded) => Texts.EventHelpLinkAdded,
        nameof(HelpLinkChanged) => Texts.EventHelpLinkChanged,
        nameof(HelpLinkRead) => Texts.EventHelpLinkRead,
        nameof(HelpLinkRemoved) => Texts.EventHelpLinkRemoved,
        nameof(OutsideSurveyAdded) => Texts.EventOutsideSurveyAdded,
        nameof(OutsideSurveyChanged) => Texts.EventOutsideSurveyChanged,
        nameof(OutsideSurveyRemoved) => Texts.EventOutsideSurveyRemoved,
        nameof(PartnershipBegun) => OfForm<PartnershipBegun>(Texts.EventPartnershipBegun, payload, one => one.Form),
        nameof(PartnershipChanged) => Texts.EventPartnershipChanged,
        nameof(PartnershipEnded) => OfForm<PartnershipEnded>(Texts.EventPartnershipEnded, payload, one => one.Form),
        _ => null,
    };

    private static string OfForm<TEvent>(string sentence, string payload, Func<TEvent, string> form)
        where TEvent : notnull => string.Format(null, sentence, PartnershipWords.Form(Enum.Parse<PartnershipForm>(form(StoredJson.Read<TEvent>(payload)))));

    // An event that says of what and how it stands, both by the names of their words.
    private static string Said<TEvent, TWhat, THow>(string sentence, string payload, Func<TEvent, (string What, string How)> read, Func<TWhat, string> what, Func<THow, string> how)
        where TEvent : notnull
        where TWhat : struct, Enum
        where THow : struct, Enum
    {
        var told = read(StoredJson.Read<TEvent>(payload));
        return string.Format(null, sentence, what(Enum.Parse<TWhat>(told.What)), how(Enum.Parse<THow>(told.How)));
    }
}
