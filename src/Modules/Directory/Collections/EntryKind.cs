namespace Kumppani.Directory.Collections;

/// <summary>What stands on a list.</summary>
internal enum EntryKind
{
    /// <summary>An association or another organisation.</summary>
    Organisation,

    /// <summary>An activity or a service.</summary>
    Activity,
}
