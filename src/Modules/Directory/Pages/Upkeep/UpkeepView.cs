using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Pages.Upkeep;

/// <summary>How fresh an entry is, on its page, and what its reader can do about it.</summary>
internal sealed record UpkeepView(Organisation Organisation, bool IsOwn, bool MayEdit);
