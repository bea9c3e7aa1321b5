namespace Kumppani.Directory.Import;

/// <summary>The five groups an association evening works in.</summary>
internal enum Category
{
    Seniors,
    SocialAndHealth,
    SportAndCulture,
    Residents,
    Others,
}
