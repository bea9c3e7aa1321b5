using Kumppani.Directory.Api;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Collections;

/// <summary>An entry of a list as the register tells of it today, in the reader's language.</summary>
/// <param name="Key">What was put on the list.</param>
/// <param name="Organisation">Whose it is, or what it is; null when it is no longer in the register for everybody.</param>
/// <param name="Activity">The activity; null when the entry is an organisation.</param>
/// <param name="Town">The municipality it is in.</param>
/// <param name="Path">Its public page, without language.</param>
internal sealed record ListedEntry(EntryKey Key, Organisation? Organisation, Activity? Activity, Place? Town, string Path)
{
    /// <summary>What the list's maker says of it, in the language of the list.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    public bool IsThere => Organisation is not null;

    public ShownText Name => Activity is { } activity ? activity.Name : Organisation?.Name;

    /// <summary>Whose activity it is; null for an organisation.</summary>
    public string? Of => Activity is null ? null : Organisation?.Name;

    public LocalizedText What => Activity?.Description
        ?? (Organisation?.Profile?.PlainText is { IsEmpty: false } plain ? plain : Organisation?.Description ?? LocalizedText.Empty);

    public IReadOnlyList<string> Times => Activity is null ? [] : [.. ActivityWords.InOrder(Activity.Times).Select(ActivityWords.Of)];

    public LocalizedText When => Activity?.When ?? LocalizedText.Empty;

    public string Where => Activity is { } activity ? ActivityWords.Where(activity, Organisation?.Profile, Town) : PlaceLine;

    public string? Price => Activity is null ? null : Activity.IsFree ? Texts.ActivityFree : Activity.Price;

    public LocalizedText Joining => Activity?.Joining ?? LocalizedText.Empty;

    /// <summary>The role to turn to, and how. The mailbox of one person is not handed on.</summary>
    public IReadOnlyList<string> Contact => [.. new[] { Organisation?.ContactRole, Organisation?.OpenEmail, Organisation?.Phone }.Where(one => !string.IsNullOrEmpty(one)).Select(one => one!)];

    private string PlaceLine => string.Join(", ", new[] { Organisation?.Profile?.Street, Organisation?.Profile?.PostalCode, Town?.Name(Language.Current.Code) }.Where(part => !string.IsNullOrEmpty(part)));
}
