using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Ui.Helpers;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>For whom, on which day, free of charge, in which role, of which service class: what of a place's activities is asked for.</summary>
internal sealed record ActivityFilter(TargetGroup? Group, DayOfWeek? Day, bool IsFree, AssociationRole? Role, ServiceClass? Class)
{
    /// <summary>Reads an address; what is no choice of ours asks for nothing.</summary>
    public static ActivityFilter Of(string? group, string? day, string? free, string? role, string? main) =>
        new(Choice.Read<TargetGroup>(group), Choice.Read<DayOfWeek>(day), free is "true", Choice.Read<AssociationRole>(role), ServiceCatalogue.FindMain(main));

    public IQueryable<Activity> Of(IQueryable<Activity> activities)
    {
        if (Group is { } group) activities = activities.Where(one => one.TargetGroups.Contains(group));
        if (Day is { } day) activities = activities.Where(one => one.Times.Any(time => time.Day == day));
        if (IsFree) activities = activities.Where(one => one.IsFree);
        if (Role is { } role) activities = activities.Where(one => one.Role == role);
        return Class is { } one ? Of(activities, one) : activities;
    }

    /// <summary>Those of a class; a main class has those of the classes below it.</summary>
    public static IQueryable<Activity> Of(IQueryable<Activity> activities, ServiceClass one)
    {
        var codes = ServiceCatalogue.Within(one);
        return activities.Where(activity => activity.ServiceClasses.Any(code => codes.Contains(code)));
    }
}
