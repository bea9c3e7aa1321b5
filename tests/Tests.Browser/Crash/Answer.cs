using System.Net;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>What came back, whatever it was.</summary>
internal sealed record Answer(HttpStatusCode Status, string? RetryAfter, string Text);
