namespace Kumppani.Directory.SenderCheck;

/// <summary>One of the three things that receivers look at.</summary>
/// <param name="Kind">SPF, DKIM or DMARC.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Name">The name at which the record stands or should stand.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Wanted">What should stand there; null when nothing is to be changed.</param>
internal sealed record SenderFinding(string Kind, SenderVerdict Verdict, string Name, IReadOnlyList<string> Found, string? Wanted);
