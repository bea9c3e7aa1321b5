using System.Text.RegularExpressions;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Hsds;

namespace Kumppani.Directory.Ptv;

/// <summary>A street address in the parts that the catalogue wants: it takes none without a postal code.</summary>
internal sealed partial record PtvAddress(string Street, string? Number, string PostalCode)
{
    private const int MaxNumber = 30;

    /// <summary>Where an activity takes place; null when it is on the net, or not told as fully.</summary>
    public static PtvAddress? Of(Offering offering) => offering.Activity.Venue switch
    {
        ActivityVenue.AtOrganisation => Read(offering.Organisation.Profile?.Street, offering.Organisation.Profile?.PostalCode),
        ActivityVenue.Elsewhere when Whole().Match(offering.Activity.Address ?? "") is { Success: true } found => Read(found.Groups["street"].Value, found.Groups["code"].Value),
        _ => null,
    };

    private static PtvAddress? Read(string? street, string? code)
    {
        if (string.IsNullOrWhiteSpace(street) || code?.Trim() is not { Length: 5 } five || !five.All(char.IsAsciiDigit)) return null;

        var found = Numbered().Match(street.Trim());
        return found.Success && found.Groups["number"].Length <= MaxNumber
            ? new(found.Groups["street"].Value, found.Groups["number"].Value, five)
            : new(street.Trim(), null, five);
    }

    [GeneratedRegex(@"^(?<street>[^,]+?),?\s+(?<code>[0-9]{5})(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<street>\D+?)\s+(?<number>[0-9].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Numbered();
}
