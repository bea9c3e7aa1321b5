using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>An activity in a place's list, with whose it is.</summary>
internal sealed record ActivityRow(Activity Activity, string Organisation, string? Place);
