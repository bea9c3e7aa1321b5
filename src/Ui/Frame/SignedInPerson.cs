namespace Kumppani.Ui.Frame;

/// <summary>Who is signed in, and for which organisation she acts just now.</summary>
/// <param name="Name">The person.</param>
/// <param name="ActsFor">The organisation; null when she acts for none.</param>
/// <param name="SwitchUrl">App-relative page where the organisation is chosen; null when there is nothing to choose.</param>
/// <param name="SignOutUrl">App-relative address the sign-out form posts to.</param>
/// <param name="AccountUrl">App-relative page of her own details.</param>
public sealed record SignedInPerson(string Name, string? ActsFor = null, string? SwitchUrl = null, string SignOutUrl = "/sign-out", string? AccountUrl = null);
