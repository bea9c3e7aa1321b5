namespace Kumppani.Kernel.Places;

/// <summary>The languages in which a municipality must serve (Language Act 423/2003, section 5).</summary>
public enum LanguageStatus
{
    /// <summary>In Finnish alone.</summary>
    Finnish,

    /// <summary>In Swedish alone.</summary>
    Swedish,

    /// <summary>In both; the greater part speaks Finnish.</summary>
    BilingualFinnishMajority,

    /// <summary>In both; the greater part speaks Swedish.</summary>
    BilingualSwedishMajority,
}
