using System.Globalization;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Ptv;

/// <summary>Faults in words, and where they are mended.</summary>
internal static class PtvWords
{
    public static string Say(PtvFinding finding) => string.Format(null, EnumWords.Of(finding.Fault), LimitOf(finding.Fault));

    /// <summary>What is wrong with an organisation in a few words, for a list of many.</summary>
    public static string Short(PtvFinding finding) => Texts.ResourceManager.GetString($"PtvShort{finding.Fault}", CultureInfo.CurrentUICulture)!;

    /// <summary>The words of the link to the form.</summary>
    public static string Mend(PtvForm form) => EnumWords.Of(form);

    /// <summary>The page with the form, without the first stroke; null when nothing is to be mended, and for what is asked on the page of the catalogue itself.</summary>
    public static string? PathOf(PtvFinding finding, Guid organisationId, Guid? activityId) => finding switch
    {
        { Fault: PtvFault.Example or PtvFault.InCatalogue } => null,
        { Form: PtvForm.Activity } when activityId is { } id => $"activities/{id}/edit",
        { Form: PtvForm.Profile } => $"associations/{organisationId}/profile",
        { Form: PtvForm.Entry } => $"associations/{organisationId}/edit",
        _ => null,
    };

    /// <summary>What is ready of all that an association offers; of one that is read from the catalogue, when that was.</summary>
    public static string State(PtvEntry entry) => entry.Organisation.Catalogue switch
    {
        { IsRead: true, ReadAt: { } at } => string.Format(null, Texts.CatalogueReadAt, Dates.Moment(at)),
        { IsRead: true } => Texts.CatalogueNotRead,
        _ => string.Format(null, Texts.PtvCount, entry.Offers.Count(one => one.IsReady), entry.Offers.Count),
    };

    /// <summary>What an association lacks, in few words; of one that is read from the catalogue, what came of it when it was not all.</summary>
    public static string Missing(PtvEntry entry) => entry.Organisation.Catalogue switch
    {
        { IsRead: true, Reading: null or CatalogueReading.Whole } => "",
        { IsRead: true, Reading: { } reading } => EnumWords.Of(reading),
        _ => string.Join(", ", entry.Findings.Select(Short)),
    };

    private static int? LimitOf(PtvFault fault) => fault switch
    {
        PtvFault.NameTooLong or PtvFault.OrganisationNameTooLong => PtvRules.MaxName,
        PtvFault.SummaryTooLong or PtvFault.OrganisationSummaryTooLong => PtvRules.MaxSummary,
        PtvFault.DescriptionTooLong or PtvFault.OrganisationDescriptionTooLong => PtvRules.MaxDescription,
        PtvFault.ServiceClassesTooMany => PtvRules.MostServiceClasses,
        _ => null,
    };
}
