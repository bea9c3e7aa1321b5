using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>What is asked of an activity. A name in one language is enough.</summary>
internal sealed class ActivityForm
{
    private const int EmptyRows = 2;

    public ActivityWording Fi { get; set; } = new();

    public ActivityWording Sv { get; set; } = new();

    public ActivityWording En { get; set; } = new();

    [Display(Name = nameof(Texts.ActivityRole))]
    public AssociationRole? Role { get; set; }

    [Display(Name = nameof(Texts.ActivitySupport), Description = nameof(Texts.ActivitySupportHint))]
    public SupportKind? Support { get; set; }

    [Display(Name = nameof(Texts.ActivityFor))]
    public List<TargetGroup> TargetGroups { get; set; } = [];

    public List<ServiceClassForm> ServiceClasses { get; set; } = [];

    public List<TimeForm> Times { get; set; } = [];

    [Display(Name = nameof(Texts.ActivityVenue))]
    public ActivityVenue Venue { get; set; }

    [StringLength(Activity.MaxLine), Display(Name = nameof(Texts.ActivityAddress), Description = nameof(Texts.ActivityAddressHint))]
    public string? Address { get; set; }

    [StringLength(100), Display(Name = nameof(Texts.ActivityMunicipality), Description = nameof(Texts.ActivityMunicipalityHint))]
    public string? Municipality { get; set; }

    [StringLength(GeoPoint.MaxTyped), Display(Name = nameof(Texts.Point), Description = nameof(Texts.PointHint))]
    public string? Point { get; set; }

    public AccessibilityForm Accessibility { get; set; } = new();

    [Display(Name = nameof(Texts.ActivityFree))]
    public bool IsFree { get; set; }

    [StringLength(100), Display(Name = nameof(Texts.ActivityPrice), Description = nameof(Texts.ActivityPriceHint))]
    public string? Price { get; set; }

    [Display(Name = nameof(Texts.ActivityRoom))]
    public ActivityCapacity? Capacity { get; set; }

    public LanguagesForm Languages { get; set; } = new();

    /// <summary>A form with the organisation's own answers where the activity's are likely the same.</summary>
    public static ActivityForm For(OrganisationProfile? profile) => new()
    {
        TargetGroups = profile?.TargetGroups ?? [],
        Accessibility = AccessibilityForm.Of(profile?.Accessibility ?? AccessibilityFacts.Unknown),
        Languages = LanguagesForm.Of(profile?.Languages ?? []),
    };

    public static ActivityForm Of(Activity activity, PlaceBook places) => new()
    {
        Fi = ActivityWording.Of(activity, "fi"),
        Sv = ActivityWording.Of(activity, "sv"),
        En = ActivityWording.Of(activity, "en"),
        Role = activity.Role,
        Support = activity.Support,
        TargetGroups = activity.TargetGroups,
        ServiceClasses = [.. activity.ServiceClasses.Select(code => new ServiceClassForm { Code = code })],
        Times = [.. activity.Times.Select(row => row.Time).OrderBy(time => time.Weekday).ThenBy(time => time.Starts).Select(TimeForm.Of)],
        Venue = activity.Venue,
        Address = activity.Address,
        Municipality = activity.Venue is ActivityVenue.Elsewhere ? PlaceNames.Write(places, [activity.PlaceKey]) : null,
        Point = activity.Point?.ToString(),
        Accessibility = AccessibilityForm.Of(activity.Accessibility),
        IsFree = activity.IsFree,
        Price = activity.Price,
        Capacity = activity.Capacity,
        Languages = LanguagesForm.Of(activity.Languages),
    };

    /// <summary>Two rows for times and two for service classes to come, so that no script is needed to add one.</summary>
    public void AddEmptyRows()
    {
        ServiceClasses.RemoveAll(one => one is null);
        while (ServiceClasses.Count < Activity.MostServiceClasses && ServiceClasses.Count(one => one.Code is null) < EmptyRows) ServiceClasses.Add(new ServiceClassForm());
        Times.RemoveAll(time => time is null);
        while (Times.Count < Activity.MostTimes && Times.Count(time => time.IsEmpty) < EmptyRows) Times.Add(new TimeForm());
    }

    /// <summary>What was typed; <paramref name="before"/> keeps versions in languages that are not asked. What cannot be read goes to the model state.</summary>
    public ActivityDetails Read(ModelStateDictionary state, PlaceBook places, Activity? before) => new()
    {
        Name = Text(before?.Name, one => one.Name),
        Description = Text(before?.Description, one => one.Description),
        When = Text(before?.When, one => one.When),
        Joining = Text(before?.Joining, one => one.Joining),
        Role = Role,
        Support = Support,
        TargetGroups = ProfileForm.Known(TargetGroups),
        ServiceClasses = ServiceCatalogue.Known(ServiceClasses.Select(one => one?.Code)),
        Times = [.. ReadTimes(state)],
        Venue = Venue,
        Address = Blank(Address),
        PlaceKey = ReadPlace(state, places),
        Point = PointField.Read(Point, state, "Form.Point"),
        Accessibility = Accessibility.Read(),
        IsFree = IsFree,
        Price = Blank(Price),
        Capacity = Capacity,
        Languages = Languages.Read(state, "Form.Languages"),
    };

    private IEnumerable<WeeklyTime> ReadTimes(ModelStateDictionary state)
    {
        foreach (var (at, time) in Times.Index())
        {
            // A row that was named and has no field.
            if (time is null) continue;
            if (time.Day is { } day) yield return new WeeklyTime(day, time.Starts, time.Ends);
            else if (!time.IsEmpty) state.AddModelError($"Form.Times[{at}].Day", Texts.WeekdayMissing);
        }
    }

    private string? ReadPlace(ModelStateDictionary state, PlaceBook places)
    {
        if (string.IsNullOrWhiteSpace(Municipality)) return null;
        if (places.FindMunicipality(Municipality) is { } found) return found.Place.Key;

        state.AddModelError("Form.Municipality", string.Format(null, Texts.AreaUnknown, Municipality));
        return null;
    }

    private LocalizedText Text(LocalizedText? before, Func<ActivityWording, string?> of) =>
        (before ?? LocalizedText.Empty).With("fi", of(Fi)).With("sv", of(Sv)).With("en", of(En));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
