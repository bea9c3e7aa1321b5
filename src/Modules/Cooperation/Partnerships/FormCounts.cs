using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>How many partnerships there are of each form.</summary>
internal sealed record FormCounts(IReadOnlyDictionary<PartnershipForm, int> Counts)
{
    public int Total => Counts.Values.Sum();

    public int Of(PartnershipForm form) => Counts.GetValueOrDefault(form);

    /// <summary>Of one form, or of all.</summary>
    public int Of(PartnershipForm? form) => form is { } one ? Of(one) : Total;
}
