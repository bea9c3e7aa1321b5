using System.ComponentModel.DataAnnotations;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Markup;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>What is asked of a gathering. Times are those of the hall.</summary>
internal sealed class GatheringForm
{
    private const int MostNear = 3;

    [Display(Name = nameof(Texts.GatheringKind))]
    public GatheringKind Kind { get; set; }

    [StringLength(Gathering.MaxTitle), Display(Name = nameof(Texts.GatheringTitleFi))]
    public string? TitleFi { get; set; }

    [StringLength(Gathering.MaxTitle), Display(Name = nameof(Texts.GatheringTitleSv))]
    public string? TitleSv { get; set; }

    [StringLength(Gathering.MaxTitle), Display(Name = nameof(Texts.GatheringTitleEn))]
    public string? TitleEn { get; set; }

    [Display(Name = nameof(Texts.GatheringStarts), Description = nameof(Texts.GatheringStartsHint))]
    public DateTime? Starts { get; set; }

    [Display(Name = nameof(Texts.GatheringEnds))]
    public TimeOnly? Ends { get; set; }

    [StringLength(Gathering.MaxLine), Display(Name = nameof(Texts.GatheringVenue))]
    public string? Venue { get; set; }

    [StringLength(Gathering.MaxLine), Display(Name = nameof(Texts.GatheringAddress))]
    public string? Address { get; set; }

    [Display(Name = nameof(Texts.GatheringLastDay), Description = nameof(Texts.GatheringLastDayHint))]
    public DateOnly? LastDay { get; set; }

    [Range(1, 100_000), Display(Name = nameof(Texts.GatheringCapacity), Description = nameof(Texts.GatheringCapacityHint))]
    public int? Capacity { get; set; }

    [StringLength(1000), Display(Name = nameof(Texts.GatheringMunicipalities), Description = nameof(Texts.GatheringMunicipalitiesHint))]
    public string? Municipalities { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.GatheringSummaryFi)), Markdown]
    public string? SummaryFi { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.GatheringSummarySv)), Markdown]
    public string? SummarySv { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.GatheringSummaryEn)), Markdown]
    public string? SummaryEn { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.GatheringPracticalitiesFi)), Markdown]
    public string? PracticalitiesFi { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.GatheringPracticalitiesSv)), Markdown]
    public string? PracticalitiesSv { get; set; }

    [StringLength(2000), Display(Name = nameof(Texts.GatheringPracticalitiesEn)), Markdown]
    public string? PracticalitiesEn { get; set; }

    public static GatheringForm Of(GatheringTemplate template, string? municipality)
    {
        var form = new GatheringForm { Kind = template.Kind, Venue = template.Venue, Ends = template.Ends, Municipalities = municipality };
        form.Write(template.Title, template.Summary, template.Practicalities);
        return form;
    }

    public static GatheringForm Of(Gathering gathering, PlaceBook places)
    {
        var form = new GatheringForm
        {
            Kind = gathering.Kind,
            Starts = gathering.StartsAt is { } starts ? Dates.Local(starts) : null,
            Ends = gathering.EndsAt is { } ends ? TimeOnly.FromDateTime(Dates.Local(ends)) : null,
            Venue = gathering.Venue,
            Address = gathering.Address,
            LastDay = gathering.RegistrationClosesAt is { } closes ? DateOnly.FromDateTime(Dates.Local(closes).AddMinutes(-1)) : null,
            Capacity = gathering.Capacity,
            Municipalities = string.Join(", ", gathering.Places.Select(place => places.Exactly(place.PlaceKey)?.Name(Language.Current.Code)).Where(name => name is not null).Order()),
        };
        form.Write(gathering.Title, gathering.Summary, gathering.Practicalities);
        return form;
    }

    /// <summary>The details as typed; <paramref name="before"/> keeps versions in languages this form does not ask.</summary>
    public GatheringDetails Read(GatheringDetails? before)
    {
        DateTime? ends = Starts is { } day && Ends is { } time ? Dates.Utc(day.Date + time.ToTimeSpan()) : null;
        DateTime? closes = LastDay is { } last ? Dates.Utc(last.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null;
        DateTime? starts = Starts is { } local ? Dates.Utc(local) : null;

        // The last day may be the day itself: registration then closes at the start.
        if (closes > starts && Starts!.Value.Date == LastDay!.Value.ToDateTime(TimeOnly.MinValue)) closes = starts;
        return new GatheringDetails(
            Kind,
            Text(before?.Title, TitleFi, TitleSv, TitleEn),
            Text(before?.Summary, SummaryFi, SummarySv, SummaryEn),
            Text(before?.Practicalities, PracticalitiesFi, PracticalitiesSv, PracticalitiesEn),
            starts, ends, Venue, Address, closes);
    }

    /// <summary>Keys of the municipalities as typed; names that are not understood go to the model state.</summary>
    public IReadOnlyList<string> ReadPlaces(PlaceBook places, ModelStateDictionary state)
    {
        List<string> keys = [];
        foreach (var name in (Municipalities ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (places.FindMunicipality(name) is { } found) keys.Add(found.Place.Key);
            else state.AddModelError($"Form.{nameof(Municipalities)}", Unknown(places, name));
        }

        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    private static string Unknown(PlaceBook places, string name)
    {
        var near = PlaceSuggestions.Near(places, name, MostNear).Select(place => place.Name(Language.Current.Code)).ToList();
        var unknown = string.Format(null, Texts.GatheringUnknownMunicipality, name);
        return near.Count == 0 ? unknown : $"{unknown} {string.Format(null, Texts.GatheringNearMunicipalities, string.Join(", ", near))}";
    }

    private void Write(LocalizedText title, LocalizedText summary, LocalizedText practicalities)
    {
        (TitleFi, TitleSv, TitleEn) = (title.Exactly("fi"), title.Exactly("sv"), title.Exactly("en"));
        (SummaryFi, SummarySv, SummaryEn) = (summary.Exactly("fi"), summary.Exactly("sv"), summary.Exactly("en"));
        (PracticalitiesFi, PracticalitiesSv, PracticalitiesEn) = (practicalities.Exactly("fi"), practicalities.Exactly("sv"), practicalities.Exactly("en"));
    }

    private static LocalizedText Text(LocalizedText? before, string? fi, string? sv, string? en) =>
        (before ?? LocalizedText.Empty).With("fi", fi).With("sv", sv).With("en", en);
}
