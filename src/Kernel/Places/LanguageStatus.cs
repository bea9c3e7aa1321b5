namespace Kumppani.Kernel.Places;

/// <summary>The languages in which a municipality must serve (Language Act 423/2003, section 5).</summary>
public enum LanguageStatus
{
    Finnish,
    Swedish,
    BilingualFinnishMajority,
    BilingualSwedishMajority,
}
