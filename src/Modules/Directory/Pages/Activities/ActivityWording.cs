using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>The words for an activity in one language.</summary>
internal sealed class ActivityWording
{
    [StringLength(Activity.MaxName), Display(Name = nameof(Texts.ActivityName))]
    public string? Name { get; set; }

    [StringLength(Activity.MaxDescription), Display(Name = nameof(Texts.ActivityDescription)), DataType(DataType.MultilineText)]
    public string? Description { get; set; }

    [StringLength(Activity.MaxLine), Display(Name = nameof(Texts.ActivityWhen), Description = nameof(Texts.ActivityWhenHint))]
    public string? When { get; set; }

    [StringLength(Activity.MaxLine), Display(Name = nameof(Texts.ActivityJoining), Description = nameof(Texts.ActivityJoiningHint))]
    public string? Joining { get; set; }

    public static ActivityWording Of(Activity activity, string language) => new()
    {
        Name = activity.Name.Exactly(language),
        Description = activity.Description.Exactly(language),
        When = activity.When.Exactly(language),
        Joining = activity.Joining.Exactly(language),
    };
}
